import type { APIRoute } from 'astro';
import { url } from '#catalogue/url.ts';

/** Everybody may read everything; the site map says what there is. */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${url('/sitemap.xml')}\n`);
