// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { cardText, copyCard } from '#browser/copy-card.ts';

const page = 'https://guide.example/myths/?q=1#other';

beforeEach(() => {
  document.body.innerHTML = `
    <article data-card>
      <h2 id="scarcity"><span data-copied>“Scarcity
        always works.”</span><a href="#scarcity">#</a></h2>
      <p>Checked</p>
      <p data-copied>It depends.</p>
      <button data-copy data-done="Copied." data-failed="Not copied.">Copy</button>
      <span role="status"></span>
    </article>`;
});
afterEach(() => {
  vi.unstubAllGlobals();
});

const press = async (writeText: () => Promise<void>) => {
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  const button = document.querySelector('button');
  if (button) await copyCard(button, page);
  return document.querySelector('[role="status"]')?.textContent;
};

it('takes the marked parts, each on its line, and the address of the card', () => {
  const card = document.querySelector('[data-card]');
  expect(card && cardText(card, page)).toBe(
    '“Scarcity always works.”\nIt depends.\nhttps://guide.example/myths/?q=1#scarcity',
  );
});

it('says that it was copied', async () => {
  expect(await press(() => Promise.resolve())).toBe('Copied.');
});

it('says so when the browser refuses', async () => {
  expect(await press(() => Promise.reject(new Error('denied')))).toBe('Not copied.');
});
