// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exerciseStrings } from '#i18n/exercise.ts';
import { learningStrings } from '#i18n/learning.ts';
import { exercises, files, serve } from '../served.ts';
import { forgetProgress, giveAnswers } from '../exercise/exercises.ts';

const { outcome, common, question } = exerciseStrings;
const { set, fetch, review } = learningStrings;
const user = userEvent.setup();
const button = (name: RegExp | string) => screen.findByRole('button', { name });

/** A fresh copy of the view, because the page remembers what it fetched. */
async function show() {
  const { default: ReviewView } = await import('#islands/review/ReviewView.tsx');
  render(
    <ReviewView
      labels={{ outcome, common, question }}
      words={{ set, fetch, review }}
      home="https://example.com/review/"
    />,
  );
}

beforeEach(() => {
  act(forgetProgress);
  vi.resetModules();
  serve(files('practice'));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the review', () => {
  it('says what to do when nothing was answered yet', async () => {
    await show();
    expect(await screen.findByText(/^Nothing to review yet\./u)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('does not rush on while Enter is held down', async () => {
    const [alpha] = exercises;
    if (!alpha) throw new Error('no exercise');
    giveAnswers(alpha, { 'alpha-1': 'yes' });
    await show();
    await user.click(await button(/^Start/u));
    const [radio] = await screen.findAllByRole('radio');
    if (!radio) throw new Error('nothing to choose');
    const isHeard = (repeat: boolean) => fireEvent.keyDown(radio, { key: 'Enter', repeat });
    expect([isHeard(false), isHeard(true)]).toEqual([true, false]);
  });

  it('asks what is due, missed ones again at the end, and counts first tries', async () => {
    const [alpha] = exercises;
    if (!alpha) throw new Error('no exercise');
    // Answered in 1970, so long overdue.
    giveAnswers(alpha, { 'alpha-1': 'yes', 'alpha-2': 'no' });
    await show();
    expect(await screen.findByText('2 questions are due.')).toBeTruthy();
    await user.click(await button('Start a sitting of 2'));
    expect(await screen.findByText('Exercise alpha')).toBeTruthy();
    expect(screen.getByText('A fact of alpha.')).toBeTruthy();
    const first = screen.getByText(/^(First|Second) of alpha$/u).textContent;
    await user.click(screen.getByRole('radio', { name: /^No/u }));
    await user.click(await button('Check'));
    expect(screen.getByText('Not correct')).toBeTruthy();
    await user.click(await button('Next'));
    await user.click(screen.getByRole('radio', { name: /^Yes/u }));
    await user.click(await button('Check'));
    await user.click(await button('Next'));
    expect(screen.getByText('3 of 3')).toBeTruthy();
    expect(screen.getByText(first)).toBeTruthy();
    await user.click(screen.getByRole('radio', { name: /^Yes/u }));
    await user.click(await button('Check'));
    await user.click(await button('See your results'));
    expect(document.activeElement?.textContent).toBe('Done for now');
    expect(screen.getByText(/^1 of 2 right at the first try\./u)).toBeTruthy();
  });

  it('says when the next question comes back', async () => {
    const [alpha] = exercises;
    if (!alpha) throw new Error('no exercise');
    giveAnswers(alpha, { 'alpha-1': 'yes' });
    const { progressStore } = await import('#browser/progress-store.ts');
    act(() => {
      progressStore().answer({
        exercise: 'alpha',
        item: 'alpha-1',
        given: ['no'],
        revision: 1,
        outcome: 'incorrect',
      });
    });
    await show();
    expect(
      await screen.findByText('Nothing is due now. The next question comes back tomorrow.'),
    ).toBeTruthy();
  });

  it('makes a calendar file of the days to come', async () => {
    const [alpha] = exercises;
    if (!alpha) throw new Error('no exercise');
    giveAnswers(alpha, { 'alpha-1': 'yes' });
    const saved: Blob[] = [];
    vi.stubGlobal(
      'URL',
      Object.assign(URL, {
        createObjectURL: (blob: Blob) => {
          saved.push(blob);
          return 'blob:x';
        },
        revokeObjectURL: () => undefined,
      }),
    );
    const click = vi
      .spyOn(HTMLAnchorElement.prototype, 'click')
      .mockImplementation(() => undefined);
    await show();
    await user.click(await button('Put the next review days into my calendar'));
    expect(click).toHaveBeenCalledOnce();
    const text = await saved[0]?.text();
    expect(text).toContain('SUMMARY:Review: one question');
    expect(text).toContain('https://example.com/review/');
    click.mockRestore();
  });

  it('says so when the questions cannot be loaded, and tries again', async () => {
    serve({});
    await show();
    expect(await screen.findByText(/^The questions could not be loaded\./u)).toBeTruthy();
    serve(files('practice'));
    await user.click(await button('Try again'));
    expect(await screen.findByText(/^Nothing to review yet\./u)).toBeTruthy();
  });
});
