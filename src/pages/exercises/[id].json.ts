import type { APIRoute, GetStaticPaths } from 'astro';
import { allExercises } from '#catalogue/entries.ts';
import { exercise } from '#catalogue/exercises.ts';

export const getStaticPaths = (async () =>
  (await allExercises()).map(({ id }) => ({ params: { id } }))) satisfies GetStaticPaths;

/** One exercise with everything looked up, for review and practice sets. */
export const GET: APIRoute = async ({ params }) => Response.json(await exercise(params.id ?? ''));
