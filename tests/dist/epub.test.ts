import { readFileSync } from 'node:fs';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';

const book = readFileSync('dist/why-and-how.epub');

it('has nothing that a checker of books for e-readers objects to', async () => {
  const { messages } = await EpubCheck.validate(book);
  expect(messages).toEqual([]);
});

it('would not pass with a chapter missing', async () => {
  const files = unzipSync(book);
  const chapter = Object.keys(files).find((name) => name.endsWith('.xhtml'));
  const rest = Object.fromEntries(Object.entries(files).filter(([name]) => name !== chapter));
  const { errorCount } = await EpubCheck.validate(zipSync(rest));
  expect(errorCount).toBeGreaterThan(0);
});
