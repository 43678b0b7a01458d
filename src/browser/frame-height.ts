import { frameHeights, type HeightMessage } from '#domain/embed.ts';
import { isFramed } from './framed.ts';

const isWeb = (origin: string): boolean => /^https?:\/\//u.test(origin);

/**
 * The origin of the page around the frame. Where the browser does not tell, anybody may hear: a
 * height in pixels is no secret, and nothing else is ever said.
 */
export function parentOrigin({ location, document }: Window): string {
  const around = 'ancestorOrigins' in location ? location.ancestorOrigins[0] : undefined;
  if (around !== undefined) return isWeb(around) ? around : '*';
  // After a move inside the frame the referrer is the frame itself.
  const from = URL.canParse(document.referrer) ? new URL(document.referrer).origin : '';
  return isWeb(from) && from !== location.origin ? from : '*';
}

/**
 * Tells the page around the frame how high the embed is, now and whenever that changes. It listens
 * to nobody: what other pages say to the guide has no effect.
 */
export function tellHeight(page: Window, id: string): void {
  if (!isFramed(page)) return;
  const { body } = page.document;
  const target = parentOrigin(page);
  const tell = (): void => {
    const { least, most } = frameHeights;
    const height = Math.ceil(body.getBoundingClientRect().height);
    const message: HeightMessage = {
      type: 'why-how.height',
      id,
      height: Math.min(Math.max(height, least), most),
    };
    page.parent.postMessage(message, target);
  };
  new ResizeObserver(tell).observe(body);
  // A script of the page around that came late nudges the frame to hear the height again.
  page.addEventListener('resize', tell);
}
