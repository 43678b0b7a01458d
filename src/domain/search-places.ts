/** A place with an address inside a page, as the index knows it; `location` counts words. */
export interface IndexedPlace {
  readonly element: string;
  readonly id: string;
  readonly text: string;
  readonly location: number;
}

/** A matching place inside a page. */
export interface MatchingPlace {
  readonly id: string;
  readonly title: string;
}

/** Elements that readers are led to: headings, items of an exercise, cells of the matrix. */
const isPlace = ({ element, id }: IndexedPlace): boolean =>
  /^h[2-6]$/u.test(element) || (element === 'li' && /^(?:item|fit)-/u.test(id));

/** Enough words to know an item again. */
const wordsOfItem = 9;

/** A heading's words without the link to itself; an item's first words. */
function titleOf({ element, text, location }: IndexedPlace, content: readonly string[]): string {
  const heading = text.split('#')[0]?.trim() ?? '';
  if (heading !== '' || element !== 'li') return heading;
  return `${content.slice(location, location + wordsOfItem).join(' ')}…`;
}

/**
 * The places that hold the matches, most matches first: each match belongs to the last place
 * before it. Items of exercises have no heading; their first words are their title.
 */
export function matchingPlaces(
  places: readonly IndexedPlace[],
  matches: readonly number[],
  content: string,
  most: number,
): MatchingPlace[] {
  const ordered = places.filter(isPlace).toSorted((a, b) => a.location - b.location);
  const counts = new Map<IndexedPlace, number>();
  for (const match of matches) {
    const place = ordered.findLast(({ location }) => location <= match);
    if (place) counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  const words = content.split(/\s+/u);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([place]) => ({ id: place.id, title: titleOf(place, words) }))
    .filter(({ title }) => title !== '')
    .slice(0, most);
}
