// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { learningStrings } from '#i18n/learning.ts';
import ShiftView from '#islands/shift/ShiftView.tsx';
import type { Certainty, Outcome } from '#schemas/progress.ts';
import { given, indexed, progressOf, start } from '../../domain/course-fixture.ts';
import { forgetProgress } from '../exercise/exercises.ts';
import { storeRecord } from '../record.ts';

const items = ['a', 'b', 'c', 'd'];
const checks = { before: indexed('before', items), after: indexed('after', items) };
const show = () => render(<ShiftView checks={checks} words={learningStrings.shift} />);
const round = (exercise: string, right: number, certainty: Certainty) =>
  items.map((item, at) => {
    const outcome: Outcome = at < right ? 'correct' : 'incorrect';
    return given(exercise, item, start + at, { outcome, certainty });
  });

beforeEach(() => {
  act(forgetProgress);
});
afterEach(cleanup);

it('says what the two checks are for before any is taken', () => {
  show();
  expect(screen.getByText(/^Take the check before lesson 1, and its twin/u)).toBeTruthy();
});

it('says what is missing when only one is taken', () => {
  show();
  storeRecord(progressOf(round('before', 1, 3)));
  expect(screen.getByText(/^You took the check before the course: 1 of 4 right\./u)).toBeTruthy();
  act(forgetProgress);
  storeRecord(progressOf(round('after', 3, 2)));
  expect(screen.getByText(/^You took only the check after the course: 3 of 4/u)).toBeTruthy();
});

it.each([
  [1, 3, 3, 2, '+50 percentage points', 'better than before'],
  [3, 3, 1, 3, '−50 percentage points', 'less than before'],
  [2, 3, 2, 3, 'the same share', 'as it did before'],
] as const)(
  '%i right before and %i after',
  (rightBefore, sureBefore, rightAfter, sureAfter, points, gap) => {
    storeRecord(
      progressOf([
        ...round('before', rightBefore, sureBefore),
        ...round('after', rightAfter, sureAfter),
      ]),
    );
    show();
    expect(screen.getByText(new RegExp(`${points.replace('+', '\\+')}\\.$`, 'u'))).toBeTruthy();
    expect(screen.getByText(new RegExp(gap, 'u'))).toBeTruthy();
    expect(screen.getByText('Before', { selector: 'dt' }).nextSibling?.textContent).toBe(
      `${rightBefore} of 4 right`,
    );
  },
);
