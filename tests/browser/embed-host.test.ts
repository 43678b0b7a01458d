import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { beforeEach, expect, it } from 'vitest';
import { frameHeights } from '#domain/embed.ts';

const hostScript = readFileSync('src/browser/embed-host.js', 'utf8');
const guide = 'https://guide.example';

let window: JSDOM['window'];
const frame = (id: string): HTMLIFrameElement => {
  const found = window.document.querySelector<HTMLIFrameElement>(`#${id}`);
  if (!found) throw new Error(`no frame ${id}`);
  return found;
};
const heights = (): string[] =>
  [...window.document.querySelectorAll('iframe')].map(({ style }) => style.height);

/** Runs the script as the page runs it: as the element that names it. */
function runHostScript(): void {
  const script = window.document.querySelector('script');
  Object.defineProperty(window.document, 'currentScript', { value: script, configurable: true });
  window.eval(hostScript);
}

beforeEach(() => {
  ({ window } = new JSDOM(
    `<iframe id="one" src="${guide}/embed/exercises/one/"></iframe>
     <iframe id="two" src="${guide}/embed/exercises/two/?theme=dark"></iframe>
     <iframe id="video" src="https://video.example/embed/x/"></iframe>
     <iframe id="page" src="${guide}/about/"></iframe>
     <script src="${guide}/embed.js"></script>`,
    { url: 'https://wiki.example/page', runScripts: 'outside-only' },
  ));
  runHostScript();
});

const say = (data: unknown, from = 'one', origin = guide): void => {
  const source = frame(from).contentWindow;
  window.dispatchEvent(new window.MessageEvent('message', { data, origin, source }));
};
const height = (value: unknown) => ({ type: 'why-how.height', id: 'exercises/one', height: value });

it('gives the frame that speaks its height, and no other', () => {
  say(height(731));
  expect(heights()).toEqual(['731px', '', '', '']);
  say(height(812), 'two');
  expect(heights()).toEqual(['731px', '812px', '', '']);
});

it('does not listen to a wrong origin', () => {
  for (const origin of ['https://evil.example', 'null', '', 'https://guide.example.evil.example']) {
    say(height(731), 'one', origin);
  }
  expect(heights()).toEqual(['', '', '', '']);
});

it('does not listen to a wrong source: itself, frames of others, other pages of the guide', () => {
  const { MessageEvent } = window;
  window.dispatchEvent(new MessageEvent('message', { data: height(731), origin: guide }));
  const source = window as unknown as Window;
  window.dispatchEvent(new MessageEvent('message', { data: height(731), origin: guide, source }));
  say(height(731), 'video', 'https://video.example');
  say(height(731), 'video');
  say(height(731), 'page');
  expect(heights()).toEqual(['', '', '', '']);
});

it('takes sane numbers only', () => {
  const { least, most } = frameHeights;
  for (const value of [-1, 0, least - 1, most + 1, 1e9, NaN, Infinity, '731', '731px', null, {}]) {
    say(height(value));
  }
  for (const data of ['731', null, undefined, 731, [], { height: 731 }, { type: 'height' }]) {
    say(data);
  }
  expect(heights()).toEqual(['', '', '', '']);
  for (const value of [least, most]) {
    say(height(value));
    expect(frame('one').style.height).toBe(`${value}px`);
  }
});

it('nudges frames that were there before it, so that they say their height again', () => {
  for (const { id } of window.document.querySelectorAll('iframe')) {
    Object.defineProperty(frame(id), 'clientHeight', { value: id === 'two' ? 0 : 640 });
  }
  runHostScript();
  // A frame that is not shown yet keeps what it has.
  expect(heights()).toEqual(['641px', '', '', '']);
});
