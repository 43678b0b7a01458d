import { address } from '#catalogue/address.ts';
import { site } from '#site.config.ts';

/** What a device needs to install the guide. */
export function GET(): Response {
  const icon = (size: number) => ({
    src: address(`/icon-${size}.png`),
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose: 'any maskable',
  });
  const manifest = {
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    start_url: address('/'),
    scope: address('/'),
    id: address('/'),
    display: 'standalone',
    background_color: '#f7fafb',
    theme_color: '#f7fafb',
    icons: [icon(192), icon(512)],
  };
  return new Response(JSON.stringify(manifest), {
    headers: { 'content-type': 'application/manifest+json' },
  });
}
