import type { APIRoute } from 'astro';
import { guide } from '#catalogue/guide.ts';
import { url } from '#catalogue/url.ts';
import { catalogueFile } from '#publishing/catalogue-file.ts';
import { twins } from '#publishing/twins.ts';
import { catalogueFileSchema } from '#schemas/catalogue-file.ts';

/** Everything the guide holds, as data; `catalogue.schema.json` says how it is built. */
export const GET: APIRoute = async () => {
  const writer = { guide: await guide(), url };
  const file = catalogueFile(writer, twins(writer));
  return Response.json(catalogueFileSchema.parse(file));
};
