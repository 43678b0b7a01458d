import { describe, expect, it } from 'vitest';
import { conceptLinks } from '#domain/concept-links.ts';
import { board, playerBox, titleBox } from '#domain/map-board.ts';
import { along, pathOf } from '#domain/map-curve.ts';
import { layoutMap } from '#domain/map-layout.ts';
import { difficulty, firstPlaces, placesFor } from '#domain/map-order.ts';
import { holds, overlap } from '#domain/segment.ts';

// Names as long and lessons as full as those of the course.
const names = [
  'Goal',
  'Sales and marketing alignment',
  'Champion and economic buyer',
  'Personalization',
  'Leading and lagging indicators',
  'Complex and transactional sales',
  'Forecast accuracy and bias',
  'Pipeline coverage',
];
const sizes = [
  [3, 4, 5, 5],
  [4, 6, 10, 4],
  [2, 8, 6, 3],
  [1, 1, 7, 1],
];
let made = 0;
const zones = sizes.map((lessons) =>
  lessons.map((size, at) => ({
    id: `lesson-${made}`,
    title: at === 2 ? 'A lesson with a name that takes more than one line' : 'A lesson',
    concepts: Array.from({ length: size }, () => {
      made += 1;
      return { id: `c${made}`, label: names[made % names.length] ?? '' };
    }),
  })),
);
const ids = zones.flat().flatMap(({ concepts }) => concepts.map(({ id }) => id));
const links = conceptLinks(
  ids.map((id, at) => ({
    id,
    related: [ids[at - 1], ids[at - 3], ids[(at * 7) % ids.length]].flatMap((other) =>
      other === undefined || other === id ? [] : [other],
    ),
  })),
);
const map = layoutMap(zones, links);
const players = map.zones.flatMap(({ lessons }, zone) =>
  lessons.flatMap((lesson) => lesson.players.map((player) => ({ ...player, zone }))),
);
const boxes = (zone: number) => [
  ...players.filter((p) => p.zone === zone).map(({ lines, at }) => playerBox(lines, at)),
  ...(map.zones[zone]?.lessons ?? []).map(titleBox),
];

describe('the concept map', () => {
  it('shows every concept once, in the zone and below the line of its lesson', () => {
    expect(players.map(({ id }) => id).sort()).toEqual([...ids].sort());
    for (const { lessons } of map.zones) {
      for (const [at, { lesson, y, players: squad }] of lessons.entries()) {
        expect(squad.map(({ id }) => id).sort()).toEqual(
          lesson.concepts.map(({ id }) => id).sort(),
        );
        const end = lessons[at + 1]?.y ?? map.height;
        for (const player of squad) expect(player.at.y > y && player.at.y < end).toBe(true);
      }
    }
  });

  it('lets no two names overlap', () => {
    for (const zone of map.zones.keys()) {
      const all = boxes(zone);
      const hit = all.flatMap((a, at) => all.slice(at + 1).filter((b) => overlap(a, b)));
      expect(hit).toEqual([]);
    }
  });

  it('keeps every name inside its zone', () => {
    const field = { left: 0, top: 0, right: board.width, bottom: map.height };
    for (const zone of map.zones.keys()) {
      for (const { left, top, right, bottom } of boxes(zone)) {
        expect(holds(field, { x: left, y: top })).toBe(true);
        expect(holds(field, { x: right, y: bottom })).toBe(true);
      }
    }
  });

  it('draws every link once, from the edge of one player to the edge of the other', () => {
    const drawn = map.zones.flatMap((zone) => zone.links);
    expect(drawn).toHaveLength(links.length);
    for (const [zone, { links: ours }] of map.zones.entries()) {
      for (const { from, to, far, curve } of ours) {
        const [a, b] = [players.find((p) => p.id === from), players.find((p) => p.id === to)];
        if (!a || !b) throw new Error(`${from} or ${to} is not on the board`);
        const steps = (b.zone - zone) * board.width;
        expect(a.zone).toBe(zone);
        expect(far).toBe(b.zone !== zone);
        expect(Math.hypot(curve.from.x - a.at.x, curve.from.y - a.at.y)).toBeCloseTo(
          board.mark,
          -0.5,
        );
        expect(Math.hypot(curve.to.x - b.at.x - steps, curve.to.y - b.at.y)).toBeCloseTo(
          board.mark,
          -0.5,
        );
      }
    }
  });

  it('keeps the lines that are always shown inside the field', () => {
    for (const [zone, { links: ours }] of map.zones.entries()) {
      const field = {
        left: -zone * board.width,
        top: 0,
        right: (map.zones.length - zone) * board.width,
        bottom: map.height,
      };
      const outside = ours
        .filter(({ main }) => main)
        .filter(({ curve }) => [0.25, 0.5, 0.75].some((part) => !holds(field, along(curve, part))));
      expect(outside.map(({ curve }) => pathOf(curve))).toEqual([]);
    }
  });

  it('puts the players of a lesson in reading order', () => {
    for (const { players: squad } of map.zones.flatMap(({ lessons }) => lessons)) {
      const places = squad.map(({ at }) => at.y * board.width + at.x);
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    }
  });

  it('is the same picture every time', () => {
    expect(layoutMap(zones, links)).toEqual(map);
  });

  it('is nothing for no modules', () => {
    expect(layoutMap([], []).zones).toEqual([]);
  });
});

describe('the places of players', () => {
  const place = (x: number, y: number) => ({ x, y });
  const boxOf = (_: string, { x, y }: { x: number; y: number }) => ({
    left: x - 5,
    right: x + 5,
    top: y - 5,
    bottom: y + 5,
  });
  const squads = [
    { players: ['a', 'b'], places: [place(0, 0), place(100, 0)] },
    { players: ['c', 'd'], places: [place(0, 100), place(100, 100)] },
  ];
  const crossed = [
    { from: 'a', to: 'd', main: true },
    { from: 'b', to: 'c', main: true },
  ];

  it('undo a crossing', () => {
    const places = placesFor(squads, crossed, boxOf);
    expect(places.get('a')?.x).toBe(places.get('d')?.x);
    expect(places.get('b')?.x).toBe(places.get('c')?.x);
    expect(difficulty(places, crossed, boxOf)).toBeLessThan(
      difficulty(firstPlaces(squads), crossed, boxOf),
    );
  });

  it('stay as given where nothing is easier to read', () => {
    expect(placesFor(squads, [], boxOf)).toEqual(firstPlaces(squads));
  });

  it('keep a line away from the name of somebody else', () => {
    const row = [{ players: ['a', 'm', 'z'], places: [place(0, 0), place(50, 0), place(100, 0)] }];
    const places = placesFor(row, [{ from: 'a', to: 'z', main: true }], boxOf);
    const between = Math.abs((places.get('a')?.x ?? 0) - (places.get('z')?.x ?? 0));
    expect(between).toBe(50);
  });
});
