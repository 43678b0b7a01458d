import type { APIRoute } from 'astro';
import hostScript from '#browser/embed-host.js?raw';

/** The script for pages that show the guide in a frame. */
export const GET: APIRoute = () =>
  new Response(hostScript, { headers: { 'content-type': 'text/javascript' } });
