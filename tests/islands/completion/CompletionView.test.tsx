// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { learningStrings } from '#i18n/learning.ts';
import { given, progressOf } from '../../domain/course-fixture.ts';
import { forgetProgress } from '../exercise/exercises.ts';
import { storeRecord } from '../record.ts';
import { files, serve } from '../served.ts';

const { fetch, completion, test, objective } = learningStrings;
const user = userEvent.setup();
const at = Date.UTC(2026, 2, 9, 12);

async function show() {
  const { default: CompletionView } = await import('#islands/completion/CompletionView.tsx');
  render(
    <CompletionView
      blueprint={{ items: { O1: 2, O7: 2 }, pass: 3, guarded: { objective: 'O7', errors: 1 } }}
      language="en-US"
      testPath="/assessment/"
      words={{
        fetch,
        completion: { ...completion, title: 'Guide: course completed' },
        objective,
        right: test.objective,
      }}
    />,
  );
}
const form = (missed: readonly string[]) =>
  progressOf(
    ['alpha', 'beta'].flatMap((exercise) =>
      [`${exercise}-1`, `${exercise}-2`].map((item) =>
        given(exercise, item, at, {
          set: 'assessment:k',
          outcome: missed.includes(item) ? 'incorrect' : 'correct',
        }),
      ),
    ),
  );

beforeEach(() => {
  act(forgetProgress);
  vi.resetModules();
  serve(files('assessment'));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

it('is not there without a passed assessment, and says where to take it', async () => {
  storeRecord(form(['alpha-1', 'beta-1']));
  await show();
  expect(await screen.findByText('There is no passed assessment on this device yet.')).toBeTruthy();
  expect(
    screen.getByRole('link', { name: 'Go to the final assessment' }).getAttribute('href'),
  ).toBe('/assessment/');
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('says when, how well and that nobody watched', async () => {
  storeRecord(form(['alpha-2']));
  await show();
  expect(await screen.findByRole('heading', { name: 'Guide: course completed' })).toBeTruthy();
  expect(screen.getByText(/on March 9, 2026, with 3 of 4 right in the final/u)).toBeTruthy();
  expect(screen.getByText(/^Self-reported: .* nobody watched\./u)).toBeTruthy();
  expect(
    screen.getByText('Decide whether it is honest and lawful enough to send').nextSibling
      ?.textContent,
  ).toBe('2 of 2');
});

it('shows the name as it is typed, stores it nowhere, and prints', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  storeRecord(form([]));
  await show();
  const field = await screen.findByRole('textbox', { name: /^Name, as it should stand/u });
  expect(screen.getByText('Name:')).toBeTruthy();
  await user.type(field, 'Ana Novak');
  expect(screen.getByText('Ana Novak')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Print this page' }));
  expect(print).toHaveBeenCalledOnce();
  const stored = [window.localStorage, window.sessionStorage].flatMap((one) =>
    Object.values<unknown>(one),
  );
  expect(stored.join()).not.toContain('Novak');
});
