/** What an MDX tag points at in a text: `<Term id="goal">` gives `goal` for the tag `Term`. */
export function idsInTags(body: string, tag: string, attribute = 'id'): string[] {
  const pattern = new RegExp(`<${tag}\\b[^>]*\\b${attribute}="([^"]+)"`, 'gu');
  return [...body.matchAll(pattern)].flatMap((match) => match[1] ?? []);
}
