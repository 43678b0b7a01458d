// @vitest-environment jsdom
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exerciseStrings } from '#i18n/exercise.ts';
import { learningStrings } from '#i18n/learning.ts';
import { forgetProgress } from '../exercise/exercises.ts';
import { files, serve } from '../served.ts';

const { outcome, common, question } = exerciseStrings;
const { set, fetch, test, objective } = learningStrings;
const user = userEvent.setup();

async function show() {
  const { default: AssessmentView } = await import('#islands/assessment/AssessmentView.tsx');
  return render(
    <AssessmentView
      blueprint={{
        items: { O1: 1, O7: 2 },
        pass: 2,
        guarded: { objective: 'O7', errors: 1 },
      }}
      again={{ O7: [{ path: '/lessons/opening/', title: 'Opening' }] }}
      paths={{ task: '/exercises/performance-task/', completion: '/assessment/completed/' }}
      labels={{ outcome, common, question }}
      words={{ set, fetch, test, objective }}
    />,
  );
}
const press = async (name: RegExp | string) =>
  user.click(await screen.findByRole('button', { name }));
async function answer(label: RegExp) {
  await user.click(await screen.findByRole('radio', { name: label }));
  await press(/^(Next|See your results)$/u);
}

beforeEach(() => {
  act(forgetProgress);
  vi.resetModules();
  serve(files('assessment'));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the final assessment', () => {
  it('says its rules first, and explains nothing before the end', async () => {
    await show();
    expect(
      await screen.findByText(
        /^3 questions; all firms in them are fictional\. Nothing is explained before the end\./u,
      ),
    ).toBeTruthy();
    expect(
      screen.getByText(
        'You pass with 2 of 3 right and at most 1 slip in the questions on honesty and law.',
      ),
    ).toBeTruthy();
    await press('Start the assessment');
    await screen.findByText('1 of 3');
    expect(screen.queryByRole('button', { name: 'Show me anyway' })).toBeNull();
    await answer(/^No/u);
    expect(await screen.findByText('2 of 3')).toBeTruthy();
    expect(screen.queryByText('Not correct')).toBeNull();
    expect(screen.queryByText(/because\.$/u)).toBeNull();
  });

  it('is passed with enough right ones, and leads to the task and the page', async () => {
    await show();
    await press('Start the assessment');
    for (let turn = 0; turn < 3; turn += 1) await answer(/^Yes/u);
    expect(await screen.findByRole('heading', { name: 'Passed' })).toBe(document.activeElement);
    expect(screen.getByText(/^3 of 3 right\. Needed: 2\./u)).toBeTruthy();
    expect(screen.getByRole('link', { name: /performance task/u }).getAttribute('href')).toBe(
      '/exercises/performance-task/',
    );
    expect(screen.getByRole('link', { name: 'Your completion page' })).toBeTruthy();
    expect(screen.queryByText(/Read again/u)).toBeNull();
  });

  it('says by objective what to read again, and explains every question', async () => {
    await show();
    await press('Start the assessment');
    for (let turn = 0; turn < 3; turn += 1) await answer(/^No/u);
    expect(await screen.findByRole('heading', { name: 'Not passed yet' })).toBeTruthy();
    expect(
      screen.getByText(/Slips in the questions on honesty and law: 2\. Allowed: 1\./u),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Opening' }).getAttribute('href')).toBe(
      '/lessons/opening/',
    );
    await user.click(screen.getByText('Every question with its answer'));
    const rows = within(screen.getByRole('list')).getAllByText('Not correct');
    expect(rows).toHaveLength(3);
    expect(screen.queryByRole('link', { name: 'Your completion page' })).toBeNull();
  });

  it('goes on where it was left, and offers a parallel form at the end', async () => {
    const { unmount } = await show();
    await press('Start the assessment');
    await answer(/^Yes/u);
    unmount();
    await show();
    await press('Go on with question 2');
    expect(await screen.findByText('2 of 3')).toBeTruthy();
    await answer(/^Yes/u);
    await answer(/^Yes/u);
    await press('Take a parallel form');
    expect(await screen.findByText('1 of 3')).toBeTruthy();
  });

  it('offers the form without its answers, and begins with the form of a link', async () => {
    window.history.replaceState(null, '', '/#form-0a1b2c3d');
    const { unmount } = await show();
    const note = await screen.findByText(/^Opened from a link: you get the same questions/u);
    await waitFor(() => {
      expect(note).toBe(document.activeElement);
    });
    await press('Start the assessment');
    for (let turn = 0; turn < 3; turn += 1) await answer(/^Yes/u);
    const link = await screen.findByRole('link', {
      name: 'Copy link to: this form of the assessment, without your answers',
    });
    expect(link.getAttribute('href')).toBe('#form-0a1b2c3d');
    unmount();
    window.history.replaceState(null, '', '/#form-%3Cimg%3E');
    await show();
    expect(await screen.findByRole('heading', { name: 'Passed' })).toBeTruthy();
    window.history.replaceState(null, '', '/');
  });
});
