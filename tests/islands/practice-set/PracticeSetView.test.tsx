// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawSet } from '#domain/practice-set.ts';
import { exerciseStrings } from '#i18n/exercise.ts';
import { learningStrings } from '#i18n/learning.ts';
import { forgetProgress } from '../exercise/exercises.ts';
import { given, progressOf, start } from '../../domain/course-fixture.ts';
import { storeRecord } from '../record.ts';
import { files, serve } from '../served.ts';

const { outcome, common, question } = exerciseStrings;
const { set, fetch, practice } = learningStrings;
const user = userEvent.setup();

async function show(fragment: string) {
  window.history.replaceState(null, '', `/practice/set/${fragment}`);
  const { default: PracticeSetView } = await import('#islands/practice-set/PracticeSetView.tsx');
  return render(
    <PracticeSetView labels={{ outcome, common, question }} words={{ set, fetch, practice }} />,
  );
}
const press = async (name: string) => user.click(await screen.findByRole('button', { name }));
async function answer(label: RegExp) {
  await user.click(await screen.findByRole('radio', { name: label }));
  await press('Check');
}
const asked = () => screen.getByText(/^(First|Second) of /u).textContent;

beforeEach(() => {
  act(forgetProgress);
  vi.resetModules();
  serve(files('practice'));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('a practice set', () => {
  it('is the same for the same link, and goes on where it was left', async () => {
    const { unmount } = await show('#mixed-k3f9');
    await screen.findByText('1 of 4');
    const first = asked();
    await answer(/^Yes/u);
    unmount();
    await show('#mixed-k3f9');
    expect(await screen.findByText('2 of 4')).toBeTruthy();
    expect(asked()).not.toBe(first);
  });

  it('ends with every question and its outcome, and leads to another set', async () => {
    await show('#mixed-k3f9');
    for (const label of [/^Yes/u, /^No/u, /^Yes/u, /^Yes/u]) {
      await answer(label);
      await user.click(await screen.findByRole('button', { name: /Next|See your results/u }));
    }
    expect(document.activeElement?.textContent).toBe('Set finished');
    expect(screen.getByText('3 of 4 right.')).toBeTruthy();
    expect(screen.getAllByText('Correct')).toHaveLength(3);
    await press('Another mixed set');
    expect(await screen.findByText('1 of 4')).toBeTruthy();
    expect(window.location.hash).toMatch(/^#mixed-[a-z0-9]{6}$/u);
    expect(window.location.hash).not.toBe('#mixed-k3f9');
  });

  it('copies its link, and says so if the browser refuses', async () => {
    await show('#mixed-k3f9');
    for (let turn = 0; turn < 4; turn += 1) {
      await answer(/^Yes/u);
      await user.click(await screen.findByRole('button', { name: /Next|See your results/u }));
    }
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('no'));
    await press('Copy the link to this set');
    expect(
      await screen.findByText(
        'Your browser does not let the guide copy. The address bar has the link.',
      ),
    ).toBeTruthy();
    write.mockResolvedValueOnce();
    await press('Copy the link to this set');
    expect(await screen.findByText('Link copied.')).toBeTruthy();
    expect(write).toHaveBeenLastCalledWith(window.location.href);
  });

  it('counts only answers to what it asks', async () => {
    const set = 'mixed:k3f9';
    const [first] = drawSet('mixed', 'k3f9', files('practice')['practice.json']);
    if (!first) throw new Error('empty set');
    const other = ['g1', 'g2', 'g3'].map((item, n) => given('gone', item, start + n, { set }));
    storeRecord(progressOf([given(first.exercise, first.item, start, { set }), ...other]));
    await show('#mixed-k3f9');
    await screen.findByText('2 of 4');
    for (const label of [/^No/u, /^Yes/u, /^Yes/u]) {
      await answer(label);
      await user.click(await screen.findByRole('button', { name: /Next|See your results/u }));
    }
    expect(screen.getByText('3 of 4 right.')).toBeTruthy();
  });

  it('is the daily five without a name, or with a damaged one', async () => {
    await show('#mixed-<b>');
    expect(await screen.findByText('1 of 4')).toBeTruthy();
    await answer(/^Yes/u);
    const { progressStore } = await import('#browser/progress-store.ts');
    expect(progressStore().snapshot().progress.attempts[0]?.set).toMatch(
      /^daily:\d{4}-\d\d-\d\d$/u,
    );
  });
});
