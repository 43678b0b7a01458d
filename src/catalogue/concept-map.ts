import { conceptLinks } from '#domain/concept-links.ts';
import { shortTitle } from '#domain/label.ts';
import { layoutMap, type DrawnZone } from '#domain/map-layout.ts';
import { course, type PlacedModule } from './course.ts';
import { allConcepts, pick, type ConceptEntry } from './entries.ts';

/** A concept with its neighbors in course order. */
interface MappedConcept {
  readonly entry: ConceptEntry;
  /** Related concepts that are taught before. */
  readonly grounds: readonly ConceptEntry[];
  /** Related concepts that are taught later. */
  readonly leads: readonly ConceptEntry[];
}

/** A module of the concept map. */
export interface MappedModule {
  readonly module: PlacedModule;
  readonly zone: DrawnZone;
}

/** The concept map: what is drawn, and every concept a lesson teaches by its id. */
export interface ConceptMap {
  readonly height: number;
  readonly modules: readonly MappedModule[];
  readonly concepts: ReadonlyMap<string, MappedConcept>;
}

/** Reads the concept map from the course and from what concepts name as related. */
export async function conceptMap(): Promise<ConceptMap> {
  const modules = (await course()).filter(({ lessons }) => lessons.length > 0);
  const taught = modules
    .flatMap(({ lessons }) => lessons)
    .flatMap(({ entry }) => entry.data.teaches);
  const entries = pick(await allConcepts(), [...new Set(taught)]);
  const links = conceptLinks(entries.map(({ id, data }) => ({ id, related: data.related })));
  const board = modules.map(({ lessons }) =>
    lessons.map(({ entry }) => ({
      id: entry.id,
      title: entry.data.title,
      concepts: pick(entries, entry.data.teaches).map(({ id, data }) => ({
        id,
        label: shortTitle(data.title),
      })),
    })),
  );
  const { height, zones } = layoutMap(board, links);
  return {
    height,
    modules: modules.flatMap((module, at) => {
      const zone = zones[at];
      return zone ? [{ module, zone }] : [];
    }),
    concepts: new Map(
      entries.map((entry) => [
        entry.id,
        {
          entry,
          grounds: pick(
            entries,
            links.filter(({ to }) => to === entry.id).map(({ from }) => from),
          ),
          leads: pick(
            entries,
            links.filter(({ from }) => from === entry.id).map(({ to }) => to),
          ),
        },
      ]),
    ),
  };
}
