const embeddable = /^\/(?:exercises\/[^/]+|build)\/$/u;

/** Where the page stands that shows a page in other sites, if it has one. */
export function embedPath(page: string): string | undefined {
  return embeddable.test(page) ? `/embed${page}` : undefined;
}

/** Where the description of that embed stands, for programs that turn a link into a frame. */
export function oembedPath(page: string): string | undefined {
  return embeddable.test(page) ? `/oembed${page.replace(/\/$/u, '.json')}` : undefined;
}

/** Where the script stands that lets a frame be as high as what is in it. */
export const hostScriptPath = '/embed.js';

/** How high a frame is until it says its height, and for good where no script runs. */
export const embedHeight = (page: string): number => (page === '/build/' ? 900 : 640);

/** Heights that a frame may ask for, in pixels; what is higher scrolls inside. */
export const frameHeights = { least: 100, most: 5000 } as const;

/** What a frame says to the page it stands in. */
export interface HeightMessage {
  readonly type: 'why-how.height';
  /** Which embed says it: `exercises/sort-twelve` or `build`. */
  readonly id: string;
  readonly height: number;
}

/** A frame for another site, and the script beside it; full addresses. */
export interface Embed {
  readonly title: string;
  readonly src: string;
  readonly script: string;
  readonly height: number;
}

const attribute = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');

/** The code that shows an embed. Without the script the frame keeps its height and scrolls. */
export function embedCode({ title, src, script, height }: Embed): string {
  const frame = [
    `src="${attribute(src)}"`,
    `title="${attribute(title)}"`,
    `height="${height}" style="border:0;width:100%" loading="lazy"`,
    // The builder copies the link to a plan; a frame may do so only where the page allows it.
    'allow="clipboard-write"',
  ];
  return `<iframe ${frame.join(' ')}></iframe>\n<script src="${attribute(script)}" async></script>`;
}
