import type { APIRoute, GetStaticPaths } from 'astro';
import { guide } from '#catalogue/guide.ts';
import { url } from '#catalogue/url.ts';
import { twinFile } from '#publishing/twin.ts';
import { twins } from '#publishing/twins.ts';

export const getStaticPaths = (async () => {
  const writer = { guide: await guide(), url };
  return twins(writer).map((twin) => ({
    params: { path: twin.path },
    props: { text: twinFile(writer, twin) },
  }));
}) satisfies GetStaticPaths;

/** A content page as plain Markdown, for machines. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
