import { xmlText } from '#domain/xml-text.ts';

/**
 * The address under which a built page wants to be known: its canonical one. None if it wants not
 * to be found, or if it only repeats another page.
 */
export function listedAddress(html: string, own: string): string | undefined {
  if (html.includes('<meta name="robots" content="noindex"')) return undefined;
  const [, canonical] = /<link rel="canonical" href="([^"]+)"/u.exec(html) ?? [];
  return canonical !== undefined && new URL(canonical).pathname === own ? canonical : undefined;
}

/** A site map. It says nothing about dates: a build does not know when a text was last changed. */
export function sitemapXml(addresses: readonly string[]): string {
  const rows = addresses.map((address) => `  <url><loc>${xmlText(address)}</loc></url>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${rows.join('\n')}
</urlset>
`;
}
