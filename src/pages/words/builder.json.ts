import { builderWords } from '#i18n/build.ts';

/** Words of the builder's view. */
export function GET(): Response {
  return Response.json(builderWords);
}
