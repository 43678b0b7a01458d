import type { APIRoute } from 'astro';
import { allChanges } from '#catalogue/entries.ts';
import { url } from '#catalogue/url.ts';
import { siteStrings } from '#i18n/site.ts';
import { atomFeed } from '#publishing/feed.ts';

/** What has changed in the guide, for feed readers. */
export const GET: APIRoute = async () => {
  const changes = (await allChanges()).map(({ data }) => data);
  return new Response(atomFeed(changes, siteStrings.footer.feed, url), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
