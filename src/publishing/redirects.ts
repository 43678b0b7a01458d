import { parse } from 'yaml';
import { z } from 'zod';
import { movedStrings as words } from '#i18n/moved.ts';
import { redirectSchema, type Redirect } from '#schemas/redirect.ts';

/** Reads the text of `redirects.yaml`; throws with every line that is not right. */
export function readRedirects(text: string): readonly Redirect[] {
  const result = z.array(redirectSchema).safeParse(parse(text) ?? []);
  if (result.success) return result.data;
  throw new Error(`redirects.yaml: ${z.prettifyError(result.error)}`);
}

/** Redirects of whole pages; the others lead from a place on a page that stays. */
export const ofPages = (redirects: readonly Redirect[]): readonly Redirect[] =>
  redirects.filter(({ from }) => !from.includes('#'));

/** `_redirects` for Netlify and Cloudflare Pages. `base` is without a slash at its end. */
export function redirectsFile(redirects: readonly Redirect[], base: string): string {
  return ofPages(redirects)
    .map(({ from, to }) => `${base}${from} ${base}${to} 301\n`)
    .join('');
}

/** The page at an address that moved, for hosts that cannot send on by themselves; no script. */
export function redirectPage(to: string, site: string | undefined, language: string): string {
  const canonical = site === undefined ? to : new URL(to, site).href;
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${words.page}</title>
    <meta http-equiv="content-security-policy" content="default-src 'none'" />
    <meta http-equiv="refresh" content="0; url=${to}" />
    <meta name="robots" content="noindex" />
    <link rel="canonical" href="${canonical}" />
  </head>
  <body>
    <main>
      <h1>${words.page}</h1>
      <p><a href="${to}">${words.goOn}</a></p>
    </main>
  </body>
</html>
`;
}

/**
 * Keeps a place that was renamed or moved findable on its page: its old id stands inside the new
 * place, or, if that is on another page, at the end as a sentence with the link. Works without script.
 */
export function withOldPlace(html: string, { from, to }: Redirect, base: string): string {
  const [page = '', old = ''] = from.split('#');
  const [newPage = '', place = ''] = to.split('#');
  if (page === newPage && place !== '') {
    const start = new RegExp(`<[a-z0-9]+\\b[^>]*\\sid="${place}"[^>]*>`, 'u');
    return html.replace(start, `$&<span id="${old}"></span>`);
  }
  return html.replace(
    /<\/main>/u,
    `<p class="wrap" id="${old}">${words.place} <a href="${base}${to}">${words.readThere}</a></p></main>`,
  );
}
