import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { allExercises } from '#catalogue/entries.ts';
import { url } from '#catalogue/url.ts';
import { oembed } from '#publishing/oembed.ts';

export const getStaticPaths = (async () =>
  (await allExercises()).map(({ id, data: { title } }) => ({
    params: { id },
    props: { title, path: `/exercises/${id}/` },
  }))) satisfies GetStaticPaths;

/** How an exercise is shown in other sites. */
export const GET: APIRoute<InferGetStaticPropsType<typeof getStaticPaths>> = ({ props }) =>
  Response.json(oembed({ ...props, kind: 'exercise' }, url));
