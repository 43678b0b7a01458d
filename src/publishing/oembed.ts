import { embedCode, embedHeight, embedPath, hostScriptPath } from '#domain/embed.ts';
import { cardPath } from '#domain/page-shapes.ts';
import { site } from '#site.config.ts';

/** A page that can stand in other sites. */
interface EmbeddedPage {
  readonly title: string;
  /** Its kind, as its picture is filed. */
  readonly kind: 'exercise' | 'page';
  /** Its address without the base path. */
  readonly path: string;
}

/** What oEmbed 1.0 says about a page; `url` makes a full address of a path. */
export function oembed({ title, kind, path }: EmbeddedPage, url: (path: string) => string) {
  const height = embedHeight(path);
  const html = embedCode({
    title: `${title} · ${site.name}`,
    src: url(embedPath(path) ?? path),
    script: url(hostScriptPath),
    height,
  });
  return {
    version: '1.0',
    type: 'rich',
    provider_name: site.name,
    provider_url: url('/'),
    title,
    html,
    width: 720,
    height,
    thumbnail_url: url(cardPath(kind, path)),
    thumbnail_width: 1200,
    thumbnail_height: 630,
  };
}
