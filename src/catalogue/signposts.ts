import { destinationsOf, type Destination } from '#domain/ways.ts';
import { allLessons } from './course.ts';
import type { SignpostEntry } from './entries.ts';
import { allSignposts, allStrategies, allTactics, pick } from './entries.ts';

/** A way of a signpost with the place it leads to. */
export interface PlacedWay {
  readonly see: string;
  readonly why: string;
  readonly to: Pick<Destination, 'kind'> & { readonly path: string; readonly title: string };
}

const homes = {
  strategy: { folder: 'strategies', all: allStrategies },
  tactic: { folder: 'tactics', all: allTactics },
  lesson: { folder: 'lessons', all: async () => (await allLessons()).map(({ entry }) => entry) },
} as const;

/** The first signpost has the address of the whole chooser, the others one below it. */
async function signpostPath(id: string): Promise<string> {
  const [first] = await allSignposts();
  return first?.id === id ? '/choose/' : `/choose/${id}/`;
}

async function placeOf({ kind, id }: Destination): Promise<PlacedWay['to']> {
  if (kind === 'signpost') {
    const [signpost] = pick(await allSignposts(), [id]);
    return { kind, path: await signpostPath(id), title: signpost?.data.ask ?? id };
  }
  const { folder, all } = homes[kind];
  const [entry] = pick<{ id: string; data: { title: string } }>(await all(), [id]);
  return { kind, path: `/${folder}/${id}/`, title: entry?.data.title ?? id };
}

/** The ways of a signpost; a way that names no place is found earlier by the check. */
export async function waysOf({ id, data }: SignpostEntry): Promise<PlacedWay[]> {
  return Promise.all(
    data.ways.map(async (way) => {
      const [destination] = destinationsOf(way);
      if (!destination)
        throw new Error(`A way of "${id}" leads nowhere. Run npm run check:content.`);
      return { see: way.see, why: way.why, to: await placeOf(destination) };
    }),
  );
}

/** Signposts with a way to a strategy or a tactic, as links. */
export async function signpostsTo(
  kind: 'strategy' | 'tactic',
  id: string,
): Promise<{ path: string; words: string }[]> {
  const leading = (await allSignposts()).filter(({ data }) =>
    data.ways.some((way) => way[kind] === id),
  );
  return Promise.all(
    leading.map(async (signpost) => ({
      path: await signpostPath(signpost.id),
      words: signpost.data.ask,
    })),
  );
}
