// @vitest-environment jsdom
import { cleanup, render } from '@testing-library/react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import QuestionView from '#islands/exercise/QuestionView.tsx';
import MatchView from '#islands/exercise/MatchView.tsx';
import {
  board,
  questionLabels,
  forgetProgress,
  giveAnswers,
  matchLabels,
  statements,
} from './exercises.ts';

beforeEach(() => {
  forgetProgress();
  document.body.replaceChildren();
});

afterEach(cleanup);

const views = [
  {
    exercise: statements,
    view: <QuestionView exercise={statements} headingLevel={2} labels={questionLabels} />,
    given: { 'win-60': 'goal', hotels: 'goal', recap: 'goal' },
  },
  {
    exercise: board,
    view: <MatchView exercise={board} headingLevel={2} labels={matchLabels} />,
    given: { 'give-get': 'value-based', 'free-trial': 'value-based', proof: 'value-based' },
  },
];

it.each(views)('the server draws $exercise.id in its first state', ({ view }) => {
  const html = renderToString(view);
  expect(html).not.toContain('style=');
  document.body.innerHTML = html;
  const controls = [...document.querySelectorAll('button, fieldset')];
  expect(controls.length).toBeGreaterThan(2);
  expect(controls.every((control) => control.hasAttribute('disabled'))).toBe(true);
});

it.each(views)('the page takes $exercise.id over and restores answers', (subject) => {
  const complain = vi.spyOn(console, 'error');
  const container = document.createElement('div');
  container.innerHTML = renderToString(subject.view);
  document.body.append(container);
  giveAnswers(subject.exercise, subject.given);
  render(subject.view, { container, hydrate: true });
  expect(complain).not.toHaveBeenCalled();
  expect(container.querySelector('button[disabled], fieldset[disabled]')).toBeNull();
  expect(container.textContent).toContain('Your results');
});
