// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { learningStrings } from '#i18n/learning.ts';
import DiagnosticView from '#islands/diagnostic/DiagnosticView.tsx';
import { given, indexed, progressOf, start } from '../../domain/course-fixture.ts';
import { forgetProgress } from '../exercise/exercises.ts';
import { storeRecord } from '../record.ts';

const check = indexed('where', ['m1-a', 'm1-b', 'm2-a', 'm2-b']);
const module = (number: number, title: string) => ({
  number,
  title,
  path: `/modules/${number}/`,
  first: { number: number * 4 - 3, title: `First of ${title}`, path: `/lessons/${number}/` },
});
const show = () =>
  render(
    <DiagnosticView
      check={check}
      modules={[module(1, 'Words'), module(2, 'Choosing'), module(3, 'Moves')]}
      testPath="/assessment/"
      words={learningStrings.diagnostic}
    />,
  );
const answers = (missed: readonly string[]) =>
  progressOf(
    check.items.map(({ id }) =>
      given('where', id, start, { outcome: missed.includes(id) ? 'incorrect' : 'correct' }),
    ),
  );
const links = () =>
  screen.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')]);

beforeEach(() => {
  act(forgetProgress);
});
afterEach(cleanup);

it('waits for the last answer', () => {
  storeRecord(progressOf(answers([]).attempts.slice(1)));
  show();
  expect(screen.getByText(/^Answer every question, and this says for each module/u)).toBeTruthy();
  expect(screen.queryByRole('link')).toBeNull();
});

it('says what to skip, what to read and where to start', () => {
  show();
  storeRecord(answers(['m2-b']));
  expect(links()).toEqual([
    ['You know this. You could skip module 1, Words.', '/modules/1/'],
    ['Read module 2, Choosing: 1 of 2 right.', '/modules/2/'],
    ['Start with lesson 5: First of Choosing', '/lessons/2/'],
  ]);
});

it('leads to the final assessment when everything is known', () => {
  storeRecord(answers([]));
  show();
  expect(links().at(-1)).toEqual([
    'You could go straight to the final assessment.',
    '/assessment/',
  ]);
});
