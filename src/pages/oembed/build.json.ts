import type { APIRoute } from 'astro';
import { url } from '#catalogue/url.ts';
import { buildPage } from '#i18n/build.ts';
import { oembed } from '#publishing/oembed.ts';

/** How the builder is shown in other sites. */
export const GET: APIRoute = () =>
  Response.json(oembed({ title: buildPage.title, kind: 'page', path: '/build/' }, url));
