/** What a way of a signpost can lead to. */
const destinations = ['signpost', 'strategy', 'tactic', 'lesson'] as const;

/** One place a way leads to. */
export interface Destination {
  readonly kind: (typeof destinations)[number];
  readonly id: string;
}

/** The places a way names. It should be one; the content check says so if it is not. */
export function destinationsOf(
  way: Readonly<Partial<Record<Destination['kind'], string | undefined>>>,
): Destination[] {
  return destinations.flatMap((kind) => {
    const id = way[kind];
    return id === undefined ? [] : [{ kind, id }];
  });
}

/** Everything one can get to from a start by following ways, the start included. */
export function reachableFrom(
  start: string,
  waysFrom: (id: string) => readonly string[],
): ReadonlySet<string> {
  const reached = new Set([start]);
  // A set hands out what is added while it is walked.
  for (const id of reached) for (const next of waysFrom(id)) reached.add(next);
  return reached;
}
