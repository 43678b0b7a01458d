/** The name under which an address carries the words to mark on its page. */
const markName = 'highlight';

/** The address of a result, with the words to mark there, if any; the fragment stays last. */
export function markedAddress(path: string, query: string): string {
  if (query === '') return path;
  const [page = '', fragment] = path.split('#');
  const marks = new URLSearchParams({ [markName]: query }).toString();
  return `${page}?${marks}${fragment === undefined ? '' : `#${fragment}`}`;
}

/** The words to mark that an address carries, and the address without them. */
export function wordsToMarkIn(address: string): { readonly query: string; readonly rest: string } {
  const url = new URL(address);
  const query = (url.searchParams.get(markName) ?? '').trim().slice(0, 200);
  url.searchParams.delete(markName);
  return { query, rest: url.href };
}
