import type { ConceptLink } from './concept-links.ts';
import type { Point } from './play.ts';
import { cross, runsThrough, type Box, type Segment } from './segment.ts';

/** What makes a picture hard to read, in pixels of line; a line that is not always shown costs little. */
const price = { crossing: 60, name: 45, hidden: 0.1 } as const;

/** Rounds of swapping; a board of seventy concepts comes to rest after four or five. */
const rounds = 10;

/** Players who may stand in each other's places. */
export interface Squad {
  readonly players: readonly string[];
  readonly places: readonly Point[];
}

/** Where each player stands. */
export type Places = ReadonlyMap<string, Point>;

/** The box that a player takes up in a place, with its name. */
export type BoxOf = (player: string, at: Point) => Box;

interface Line extends Segment {
  readonly link: ConceptLink;
}

function linesOf(places: Places, links: readonly ConceptLink[]): Line[] {
  return links.flatMap((link) => {
    const [from, to] = [places.get(link.from), places.get(link.to)];
    return from && to ? [{ link, from, to }] : [];
  });
}

/** How hard the picture is to read: long lines, crossings, names with a line behind them. */
export function difficulty(places: Places, links: readonly ConceptLink[], boxOf: BoxOf): number {
  const lines = linesOf(places, links);
  const shown = lines.filter(({ link }) => link.main);
  const boxes = [...places].map(([player, at]) => ({ player, box: boxOf(player, at) }));
  let sum = 0;
  for (const { link, from, to } of lines) {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    sum += link.main ? length : length * price.hidden;
  }
  for (const [at, line] of shown.entries()) {
    for (const { player, box } of boxes) {
      const isEnd = player === line.link.from || player === line.link.to;
      if (!isEnd && runsThrough(line, box)) sum += price.name;
    }
    for (let other = at + 1; other < shown.length; other += 1) {
      const second = shown[other];
      if (second && cross(line, second)) sum += price.crossing;
    }
  }
  return sum;
}

/** The places in the order given. */
export function firstPlaces(squads: readonly Squad[]): Map<string, Point> {
  return new Map(
    squads.flatMap(({ players, places }) =>
      players.flatMap((player, at) => {
        const place = places[at];
        return place ? [[player, place] as const] : [];
      }),
    ),
  );
}

/**
 * Gives every player a place of its squad: starts with the order given and swaps two as long as the
 * picture becomes easier to read. The same input always gives the same picture.
 */
export function placesFor(
  squads: readonly Squad[],
  links: readonly ConceptLink[],
  boxOf: BoxOf,
): Places {
  const places = firstPlaces(squads);
  const swap = (a: string, b: string): void => {
    const [at, other] = [places.get(a), places.get(b)];
    if (!at || !other) return;
    places.set(a, other);
    places.set(b, at);
  };
  const pairs = squads.flatMap(({ players }) =>
    players.flatMap((a, at) => players.slice(at + 1).map((b) => [a, b] as const)),
  );
  let best = difficulty(places, links, boxOf);
  for (let round = 0, isBetter = true; isBetter && round < rounds; round += 1) {
    isBetter = false;
    for (const [a, b] of pairs) {
      swap(a, b);
      const now = difficulty(places, links, boxOf);
      if (now < best) {
        best = now;
        isBetter = true;
      } else swap(a, b);
    }
  }
  return places;
}
