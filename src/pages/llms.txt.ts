import type { APIRoute } from 'astro';
import { guide } from '#catalogue/guide.ts';
import { url } from '#catalogue/url.ts';
import { llmsText } from '#publishing/llms.ts';
import { twins } from '#publishing/twins.ts';

/** The table of contents for machines. */
export const GET: APIRoute = async () =>
  new Response(llmsText(twins({ guide: await guide(), url }), url), {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
