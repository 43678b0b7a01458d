import { practiceIndex } from '#catalogue/practice-index.ts';

/** What the browser knows of the course, for progress, review and practice. */
export async function GET(): Promise<Response> {
  return Response.json(await practiceIndex());
}
