const characters: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The words of a piece of rendered HTML, to be written out anew. */
export function plainText(html: string): string {
  return html
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => characters[entity] ?? entity)
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
