import type { APIRoute } from 'astro';
import { z } from 'zod';
import { catalogueFileSchema } from '#schemas/catalogue-file.ts';

/** The JSON Schema of `catalogue.json`. */
export const GET: APIRoute = () => Response.json(z.toJSONSchema(catalogueFileSchema));
