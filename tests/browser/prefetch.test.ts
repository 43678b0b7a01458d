// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { prefetcher } from '#browser/prefetch.ts';

const prefetched = (): string[] =>
  [...document.head.querySelectorAll<HTMLLinkElement>('link[rel="prefetch"]')].map(
    ({ href }) => new URL(href).pathname,
  );

/** Comes to every link of the page, twice. */
function comeToAll(prefetch: (event: Event) => void, type = 'pointerover'): void {
  for (const link of [...document.links, ...document.links]) {
    link.addEventListener(type, prefetch);
    link.firstElementChild?.dispatchEvent(new Event(type, { bubbles: true }));
  }
}

beforeEach(() => {
  document.head.replaceChildren();
  document.body.innerHTML = `
    <a href="/lessons/opening/#part"><b>a lesson</b></a>
    <a href="/lessons/opening/"><b>the same</b></a>
    <a href="#here"><b>this page</b></a>
    <a href="/why-and-how.epub"><b>a file</b></a>
    <a href="/fit/" download><b>to keep</b></a>
    <a href="/coach/" target="_blank"><b>a new window</b></a>
    <a href="https://example.org/"><b>elsewhere</b></a>`;
});

it('fetches another page of the site once, when its link is come to', () => {
  comeToAll(prefetcher(window));
  expect(prefetched()).toEqual(['/lessons/opening/']);
});

it('does nothing on other events, nor for readers who save data', () => {
  comeToAll(prefetcher(window), 'scroll');
  const saving = Object.create(window, {
    navigator: { value: { connection: { saveData: true } } },
    document: { value: document },
  }) as Window;
  comeToAll(prefetcher(saving));
  expect(prefetched()).toEqual([]);
});
