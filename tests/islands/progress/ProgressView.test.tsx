// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { encodeProgressFile } from '#browser/progress-file.ts';
import { drawForm } from '#domain/assessment.ts';
import { emptyProgress, mergeProgress } from '#domain/progress.ts';
import { learningStrings } from '#i18n/learning.ts';
import type { Progress } from '#schemas/progress.ts';
import { given, index as course, indexed, progressOf, start } from '../../domain/course-fixture.ts';
import { forgetProgress } from '../exercise/exercises.ts';
import { storeRecord } from '../record.ts';
import { serve } from '../served.ts';

const index = {
  ...course,
  exercises: [
    ...course.exercises,
    indexed('first', ['x', 'y'], { use: 'before', kind: 'classify' }),
    indexed('last', ['x', 'y'], { use: 'after', kind: 'classify' }),
  ],
};
const { progress, objective, shift, fetch, test } = learningStrings;
const { lessonState, ...words } = progress;
const user = userEvent.setup();
const blueprint = {
  items: { O1: 1 },
  pass: 1,
  guarded: { objective: 'O1', errors: 0 },
} as const;
const check = (id: string) => ({
  id,
  items: [
    { id: 'x', revision: 1 },
    { id: 'y', revision: 1 },
  ],
});
const lesson = (id: string, number: number, title: string) => ({
  id,
  number,
  title,
  path: `/base/lessons/${id}/`,
});

/** A fresh copy of the view, because the page remembers what it fetched. */
async function show() {
  const { default: ProgressView } = await import('#islands/progress/ProgressView.tsx');
  return render(
    <ProgressView
      modules={[
        {
          number: 1,
          title: 'Two words',
          path: '/base/modules/m/',
          lessons: [lesson('one', 1, 'One'), lesson('two', 2, 'Two')],
        },
      ]}
      checks={{ before: check('first'), after: check('last') }}
      blueprint={blueprint}
      language="en-US"
      paths={{
        practice: '/base/practice/',
        test: '/base/assessment/',
        completion: '/base/assessment/completed/',
      }}
      words={{
        progress: words,
        lessonState,
        objective,
        shift,
        fetch: { waiting: words.waiting, failed: words.failed, retry: fetch.retry },
        completion: test.page,
        notKept: 'This browser keeps nothing.',
      }}
    />,
  );
}
const button = (name: string) => screen.findByRole('button', { name });
const some = progressOf(
  [
    given('sort', 'a', start),
    given('sort', 'b', start + 1, { outcome: 'incorrect' }),
    given('sort', 'a', start + 86_400_000),
    given('match', 'e', start),
  ],
  { '/lessons/one/': start },
);
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

describe('nothing recorded', () => {
  it('says so, leads to lesson 1 and offers to bring in a record', async () => {
    await show();
    expect(await screen.findByText(/^Nothing is recorded on this device yet\./u)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Start with lesson 1' }).getAttribute('href')).toBe(
      '/base/lessons/one/',
    );
    expect(screen.getByLabelText('Bring in a record from a file')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says so when the browser refuses to keep anything', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    await show();
    expect(await screen.findByText('This browser keeps nothing.')).toBeTruthy();
  });

  it('still offers to erase a draft', async () => {
    window.localStorage.setItem('why-how.draft.plan.goal', 'Sixty clinics');
    await show();
    await user.click(await button('Erase my record on this device'));
    expect(screen.getByText(/^Nothing is answered or read, but a draft of yours/u)).toBeTruthy();
    await user.click(await button('Erase everything'));
    expect(window.localStorage.length).toBe(0);
    expect(screen.getByText(/^Erased\./u)).toBe(document.activeElement);
  });
});

describe('where a learner stands', () => {
  it('is said objective by objective in words, with a way to practice', async () => {
    storeRecord(some);
    await show();
    const row = (
      await screen.findByText('Tell goal, strategy, tactic and metric apart', {
        selector: 'dt',
      })
    ).parentElement;
    expect(row?.textContent).toContain('1 of 4 right, 1 of 4 right on two days');
    expect(row?.querySelector('.bar-right')?.getAttribute('width')).toBe('25');
    expect(
      screen
        .getByRole('link', { name: 'Practice this: Select tactics for a strategy and a stage' })
        .getAttribute('href'),
    ).toBe('/base/practice/?objective=O3');
    expect(screen.getByText('0 of 1 right')).toBeTruthy();
    expect(screen.queryByText('0 of 1 right on two days')).toBeNull();
  });

  it('is said lesson by lesson, and the next one is a click away', async () => {
    storeRecord(
      progressOf(
        [...some.attempts, given('sort', 'c', start), given('check', 'd', start)],
        some.pagesRead,
      ),
    );
    await show();
    expect(
      (await screen.findByRole('link', { name: 'Go on with: Two' })).getAttribute('href'),
    ).toBe('/base/lessons/two/');
    const module = screen.getByRole('region', { name: 'Two words' });
    expect(within(module).getByText('1 of 2 done')).toBeTruthy();
    expect(
      within(module)
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    ).toEqual(['1Onedone', '2Twobegun']);
  });

  it('follows what another tab records', async () => {
    storeRecord(some);
    await show();
    expect(await screen.findByText('1 of 4 right, 1 of 4 right on two days')).toBeTruthy();
    storeRecord(progressOf([...some.attempts, given('sort', 'c', start)], some.pagesRead));
    expect(screen.getByText('2 of 4 right, 1 of 4 right on two days')).toBeTruthy();
  });

  it('tells before from after', async () => {
    const round = (exercise: string, outcomes: readonly ('correct' | 'incorrect')[]) =>
      outcomes.map((outcome, at) =>
        given(exercise, at === 0 ? 'x' : 'y', start + at, { outcome, certainty: 3 }),
      );
    storeRecord(progressOf(round('first', ['incorrect', 'incorrect'])));
    await show();
    expect(
      await screen.findByText(/^You took the check before the course: 0 of 2 right\./u),
    ).toBeTruthy();
    storeRecord(
      progressOf([
        ...round('first', ['incorrect', 'incorrect']),
        ...round('last', ['correct', 'incorrect']),
      ]),
    );
    expect(
      screen.getByText('0 of 2 right before, 1 of 2 after: +50 percentage points.'),
    ).toBeTruthy();
    expect(screen.getByText('Certain and not right: 2 before, 1 after.')).toBeTruthy();
  });

  it('sums up the final assessment once it is taken', async () => {
    storeRecord(some);
    await show();
    await screen.findByRole('heading', { name: 'By objective' });
    expect(screen.queryByRole('heading', { name: 'Final assessment' })).toBeNull();
    const set = 'assessment:k';
    const [ref] = drawForm('k', index, blueprint, new Set());
    if (!ref) throw new Error('empty form');
    const at = Date.UTC(2026, 2, 9, 12);
    const failed = given(ref.exercise, ref.item, at, { set, outcome: 'incorrect' });
    storeRecord(progressOf([failed]));
    expect(screen.getByText('Not passed yet. On March 9, 2026: 0 of 1 right.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Your completion page' })).toBeNull();
    const passed = given(ref.exercise, ref.item, at, { set: 'assessment:l' });
    storeRecord(progressOf([failed, passed]));
    expect(screen.getByText('Passed on March 9, 2026: 1 of 1 right.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Your completion page' })).toBeTruthy();
  });

  it('keeps the record at hand when the course cannot be loaded', async () => {
    serve({});
    storeRecord(some);
    await show();
    expect(await screen.findByText(/^The list of lessons and exercises could not/u)).toBeTruthy();
    expect(await button('Save my record as a file')).toBeTruthy();
    serve({ 'practice.json': index });
    await user.click(await button('Try again'));
    expect(await screen.findByRole('heading', { name: 'By objective' })).toBeTruthy();
  });
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
});
