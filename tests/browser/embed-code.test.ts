// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { codeFor, copyEmbedCode } from '#browser/embed-code.ts';

const button = (): HTMLButtonElement => {
  const found = document.querySelector('button');
  if (!found) throw new Error('no button');
  return found;
};
const shown = () => document.querySelector('code')?.textContent;

beforeEach(() => {
  document.title = 'Sort twelve · Why & How';
  document.body.innerHTML = `
    <section data-embed-code>
      <button data-embed="/sub/embed/exercises/sort-twelve/" data-height="640"
        data-done="Copied." data-failed="Take it from here:">Copy embed code</button>
      <span role="status"></span>
      <code></code>
    </section>`;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const press = async (writeText: () => Promise<void>) => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  await copyEmbedCode(button(), window);
  return document.querySelector('[role="status"]')?.textContent;
};

it('makes the code of the page from its title and the address it is read at', () => {
  const code = codeFor(button(), window, '/sub/');
  expect(code).toContain(`src="${location.origin}/sub/embed/exercises/sort-twelve/"`);
  expect(code).toContain('title="Sort twelve · Why &amp; How"');
  expect(code).toContain('height="640"');
  expect(code).toContain(`<script src="${location.origin}/sub/embed.js" async></script>`);
});

it('says that it was copied', async () => {
  const write = vi.fn(() => Promise.resolve());
  expect(await press(write)).toBe('Copied.');
  expect(write).toHaveBeenCalledWith(expect.stringMatching(/^<iframe src="http/u));
  expect(shown()).toBe('');
});

it('shows the code when the browser refuses to copy', async () => {
  expect(await press(() => Promise.reject(new Error('denied')))).toBe('Take it from here:');
  expect(shown()).toMatch(/^<iframe src="http.*<\/script>$/su);
});
