// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exerciseStrings } from '#i18n/exercise.ts';
import { learningStrings } from '#i18n/learning.ts';
import { board, forgetProgress, statements } from './exercises.ts';
import { serve } from '../served.ts';

async function show(id: string) {
  const { default: LazyExercise } = await import('#islands/exercise/LazyExercise.tsx');
  return render(
    <section className="sort-exercise">
      <LazyExercise id={id} headingLevel={3} words={learningStrings.fetch} />
    </section>,
  );
}
const state = () => document.querySelector<HTMLElement>('.sort-exercise')?.dataset['state'];

beforeEach(() => {
  act(forgetProgress);
  vi.resetModules();
  serve({
    'words/exercise.json': exerciseStrings,
    'exercises/sort-three.json': statements,
    'exercises/match-two.json': board,
  });
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('shows a question once its data is there', async () => {
  await show('sort-three');
  expect(screen.getByText('Getting the questions ready …')).toBeTruthy();
  expect(await screen.findByText('1 of 3')).toBeTruthy();
  expect(state()).toBe('live');
});

it('shows a board for a match', async () => {
  await show('match-two');
  expect(await screen.findByText('0 of 3 placed')).toBeTruthy();
});

it('shows the plain questions when the data cannot be had, and tries again', async () => {
  serve({});
  await show('sort-three');
  expect(await screen.findByText(/^The questions could not be loaded\./u)).toBeTruthy();
  expect(state()).toBe('plain');
  serve({ 'words/exercise.json': exerciseStrings, 'exercises/sort-three.json': statements });
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('1 of 3')).toBeTruthy();
  expect(state()).toBe('live');
});
