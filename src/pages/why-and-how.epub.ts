import type { APIRoute } from 'astro';
import { allChanges } from '#catalogue/entries.ts';
import { guide } from '#catalogue/guide.ts';
import { url } from '#catalogue/url.ts';
import { bookCover } from '#publishing/book-cover.ts';
import { epub } from '#publishing/book.ts';
import { newestDay } from '#publishing/feed.ts';
import { lightColors } from '#publishing/tokens.ts';
import { twins } from '#publishing/twins.ts';
import style from '#styles/book.css?raw';
import tokens from '#styles/tokens.css?raw';

/** The whole guide as a book. */
export const GET: APIRoute = async () => {
  const bytes = epub(twins({ guide: await guide(), url }), {
    home: url('/'),
    day: newestDay((await allChanges()).map(({ data }) => data)),
    cover: bookCover(lightColors(tokens)),
    style,
  });
  return new Response(Buffer.from(bytes), { headers: { 'content-type': 'application/epub+zip' } });
};
