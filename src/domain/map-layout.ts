import type { ConceptLink } from './concept-links.ts';
import { board, placeLessons, playerBox, titleBox, zoneHeight } from './map-board.ts';
import { labelLines } from './label.ts';
import type { BoardLesson, LessonPlace } from './map-board.ts';
import { curveBetween, type Curve } from './map-curve.ts';
import { placesFor, type Squad } from './map-order.ts';
import type { Point } from './play.ts';
import type { Box } from './segment.ts';

/** A concept on the board; its place is counted from the corner of its zone. */
export interface Player {
  readonly id: string;
  readonly at: Point;
  readonly lines: readonly string[];
}

/** A link as it is drawn, counted from the corner of the zone of its ground. */
interface DrawnLink extends ConceptLink {
  readonly curve: Curve;
  /** True if it leaves the zone. */
  readonly far: boolean;
}

/** A lesson as it is drawn, with its players in reading order. */
interface DrawnLesson extends LessonPlace {
  readonly players: readonly Player[];
}

/** A zone as it is drawn: lessons from the top, and the links that start here. */
export interface DrawnZone {
  readonly lessons: readonly DrawnLesson[];
  readonly links: readonly DrawnLink[];
}

/** The concept map: zones of one height side by side. */
export interface MapLayout {
  readonly height: number;
  readonly zones: readonly DrawnZone[];
}

const corner: Point = { x: 0, y: 0 };
const nobody: Box = { left: 0, top: 0, right: 0, bottom: 0 };

/** A point seen from the corner of a zone so many zones further left. */
const movePoint = ({ x, y }: Point, zones: number): Point => ({ x: x + zones * board.width, y });

const moveBox = ({ left, top, right, bottom }: Box, { x, y }: Point): Box => ({
  left: left + x,
  top: top + y,
  right: right + x,
  bottom: bottom + y,
});

/**
 * Draws the concept map: a zone for each module, in it a line for each lesson, below that the
 * concepts the lesson teaches as players in formation, and a curve for each link.
 */
export function layoutMap(
  zones: readonly (readonly BoardLesson[])[],
  links: readonly ConceptLink[],
): MapLayout {
  const height = Math.max(...zones.map(zoneHeight));
  const placed = zones.map((lessons) => placeLessons(lessons, height));
  const names = new Map(
    zones
      .flat()
      .flatMap(({ concepts }) =>
        concepts.map(({ id, label }) => [
          id,
          labelLines(label, board.label.size, board.label.width),
        ]),
      ),
  );
  const boxes = new Map([...names].map(([id, lines]) => [id, playerBox(lines, corner)]));
  const boxOf = (player: string, at: Point): Box => moveBox(boxes.get(player) ?? nobody, at);
  // From here on the whole board counts from its own corner.
  const squads: Squad[] = placed.flatMap((lessons, zone) =>
    lessons.map(({ lesson, places }) => ({
      players: lesson.concepts.map(({ id }) => id),
      places: places.map((place) => movePoint(place, zone)),
    })),
  );
  const places = placesFor(squads, links, boxOf);
  const titles = placed.flatMap((lessons, zone) =>
    lessons.map((lesson) => moveBox(titleBox(lesson), movePoint(corner, zone))),
  );
  const field = { left: 0, top: 0, right: zones.length * board.width, bottom: height };
  const zoneOf = (id: string): number => Math.floor((places.get(id)?.x ?? -1) / board.width);

  const draw = (link: ConceptLink): DrawnLink[] => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    if (!from || !to) return [];
    const inTheWay = [...places].filter(([id]) => id !== link.from && id !== link.to);
    const words = [...inTheWay.map(([id, at]) => boxOf(id, at)), ...titles];
    const { from: start, bend, to: end } = curveBetween(from, to, words, field);
    const home = -zoneOf(link.from);
    const curve = {
      from: movePoint(start, home),
      bend: movePoint(bend, home),
      to: movePoint(end, home),
    };
    return [{ ...link, curve, far: zoneOf(link.from) !== zoneOf(link.to) }];
  };
  return {
    height,
    zones: placed.map((lessons, zone) => ({
      lessons: lessons.map((place) => ({
        ...place,
        players: place.lesson.concepts
          .flatMap(({ id }): Player[] => {
            const at = places.get(id);
            return at ? [{ id, at: movePoint(at, -zone), lines: names.get(id) ?? [] }] : [];
          })
          .sort((a, b) => a.at.y - b.at.y || a.at.x - b.at.x),
      })),
      links: links.filter(({ from }) => zoneOf(from) === zone).flatMap(draw),
    })),
  };
}
