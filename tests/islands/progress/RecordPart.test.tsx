// @vitest-environment jsdom
import { act, cleanup, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeProgressFile } from '#browser/progress-file.ts';
import { emptyProgress, mergeProgress } from '#domain/progress.ts';
import { builderWords } from '#i18n/build.ts';
import type { Progress } from '#schemas/progress.ts';
import { given, progressOf, start } from '../../domain/course-fixture.ts';
import { forgetProgress } from '../exercise/exercises.ts';
import { storeRecord } from '../record.ts';
import { serve } from '../served.ts';
import { button, index, show, some, words } from './show.tsx';

const { view } = builderWords;
const user = userEvent.setup();
const choose = async (text: string, name = 'record.json') =>
  user.upload(await screen.findByLabelText(words.import), new File([text], name));

beforeEach(() => {
  act(forgetProgress);
  vi.resetModules();
  serve({ 'practice.json': index });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('the record', () => {
  it('says how much it holds, one and many', async () => {
    storeRecord(some);
    await show();
    expect(
      await screen.findByText(/^4 answers and 1 lesson read, kept in this browser only\./u),
    ).toBeTruthy();
    storeRecord(progressOf([given('sort', 'a', start)], { '/a/': 1, '/b/': 1 }));
    expect(screen.getByText(/^5 answers and 3 lessons read/u)).toBeTruthy();
  });

  it('is saved as a file that can be brought in again', async () => {
    const saved: { name?: string; text?: Promise<string> } = {};
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          saved.text = blob.text();
          return 'blob:x';
        },
        revokeObjectURL: () => undefined,
      }),
    );
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
      this: HTMLAnchorElement,
    ) {
      saved.name = this.download;
    });
    storeRecord(some);
    await show();
    await user.click(await button('Save my record as a file'));
    expect(saved.name).toMatch(/^why-how-progress-\d{4}-\d\d-\d\d\.json$/u);
    expect(JSON.parse((await saved.text) ?? '')).toEqual({
      format: 'why-how-progress',
      version: 2,
      data: mergeProgress(emptyProgress, some),
    });
  });

  it('shows what is new in a file before it adds it', async () => {
    storeRecord(some);
    await show();
    const other: Progress = progressOf([...some.attempts, given('match', 'f', start)], {
      '/lessons/two/': 5,
      '/lessons/three/': 6,
    });
    await choose(encodeProgressFile(other));
    const preview = await screen.findByText(
      'New in that file: 1 answer and 2 lessons read. Nothing here is replaced.',
    );
    expect(preview).toBe(document.activeElement);
    expect(screen.getByText(/^4 answers/u)).toBeTruthy();
    await user.click(await button('Add them'));
    expect(screen.getByText(/^5 answers and 3 lessons read/u)).toBeTruthy();
    expect(screen.getByText('Added: 1 answer and 2 lessons read.')).toBe(document.activeElement);
    await choose(encodeProgressFile(other));
    expect(await screen.findByText('Everything in that file is here already.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Add them' })).toBeNull();
  });

  it('can be left as it is', async () => {
    await show();
    await choose(encodeProgressFile(some));
    await user.click(await button('Leave it'));
    expect(screen.queryByText(/^New in that file/u)).toBeNull();
    expect(screen.getByText(/^Nothing is recorded/u)).toBeTruthy();
    expect(screen.getByLabelText(words.import)).toBe(document.activeElement);
  });

  it.each([
    ['no JSON', 'Dear diary,', /^That file is not a record of this guide\./u],
    ['foreign JSON', '{"format":"todo"}', /^That file is not a record of this guide\./u],
    [
      'a moment that is no date',
      encodeProgressFile(progressOf([given('sort', 'c', 1e300)])),
      /^That file is not a record of this guide\./u,
    ],
    ['binary', '\u0000\u0001PNG\uFFFD', /^That file is not a record of this guide\./u],
    [
      'a later version',
      '{"format":"why-how-progress","version":99,"data":{}}',
      /^That file was saved by a newer version/u,
    ],
    ['10 MB', ' '.repeat(10 * 1024 * 1024), /too large .* 5 MB is the most/u],
  ])('refuses %s in words', async (_, text, sentence) => {
    storeRecord(some);
    await show();
    await choose(text);
    expect(await screen.findByText(sentence)).toBe(document.activeElement);
    expect(screen.queryByRole('button', { name: 'Add them' })).toBeNull();
    expect(screen.getByText(/^4 answers/u)).toBeTruthy();
  });

  it('is erased only after a question', async () => {
    window.localStorage.setItem('why-how.draft.plan.goal', 'Sixty clinics');
    storeRecord(some);
    await show();
    const erase = await button('Erase my record on this device');
    await user.click(erase);
    expect(screen.getByText(/^Erase 4 answers and 1 lesson read, with everything/u)).toBe(
      document.activeElement,
    );
    await user.keyboard('{Escape}');
    expect(screen.queryByText(/^Erase 4 answers/u)).toBeNull();
    expect(erase).toBe(document.activeElement);
    await user.click(erase);
    await user.click(await button('Erase everything'));
    expect(screen.getByText(/^Erased\. Nothing of yours is left/u)).toBe(document.activeElement);
    expect(screen.getByText(/^Nothing is recorded/u)).toBeTruthy();
    expect(window.localStorage.length).toBe(0);
  });

  it.each([
    ['with answers', some, /^Erase 4 answers and 1 lesson read, your plans and everything/u],
    ['alone', emptyProgress, /^Nothing is answered or read, but plans of yours are kept\./u],
  ])('names plans %s, and where to save them', async (_, progress, start) => {
    window.localStorage.setItem('why-how.plans', '{"plans":[{"id":"a"}]}');
    storeRecord(progress);
    await show();
    await user.click(await button('Erase my record on this device'));
    const text = screen.getByText(start).textContent;
    expect(text).toContain(`open it in the builder and save it as JSON under “${view.leave}”.`);
    expect(view.json).toMatch(/^JSON/u);
    await user.click(await button('Erase everything'));
    expect(window.localStorage.length).toBe(0);
  });
});
