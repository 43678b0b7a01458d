const islandStyle = /<style>astro-island,[^<]*<\/style>/u;

/**
 * Moves the style that Astro writes in front of the first widget into the head: HTML allows no
 * style element inside the text. The rule is the same, so its hash in the policy holds.
 */
export function withIslandStyleInHead(html: string): string {
  const [style] = islandStyle.exec(html) ?? [];
  if (style === undefined) return html;
  return html.replace(style, '').replace('</head>', `${style}</head>`);
}
