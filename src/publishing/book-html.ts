import { markdownToHtml } from 'satteri';

/** Where a chapter of the guide links to. */
export type Relink = (href: string) => string;

/**
 * Markdown of a twin as HTML that is also XML: elements without content are closed, headings are
 * lowered by `lower` levels, links are led elsewhere.
 */
export function bookHtml(markdown: string, lower: number, relink: Relink): string {
  return markdownToHtml(markdown)
    .html.replace(/<(br|hr|img|input)\b([^>]*?)\s*\/?>/gu, '<$1$2/>')
    .replace(/<(\/?)h([1-6])>/gu, (_, slash: string, level: string) => {
      return `<${slash}h${Math.min(6, Number(level) + lower)}>`;
    })
    .replace(
      / href="([^"]*)"/gu,
      (_, href: string) =>
        ` href="${relink(href.replaceAll('&amp;', '&')).replaceAll('&', '&amp;')}"`,
    );
}
