import { builderData } from '#catalogue/builder.ts';

/** What the builder knows of the content; fetched when the builder is near. */
export async function GET(): Promise<Response> {
  return Response.json(await builderData());
}
