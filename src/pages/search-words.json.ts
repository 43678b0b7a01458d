import { searchWords } from '#catalogue/search-words.ts';

/** What is called how, for the search. */
export async function GET(): Promise<Response> {
  return Response.json(await searchWords());
}
