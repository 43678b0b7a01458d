// @vitest-environment jsdom
import { act, cleanup, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { progressStore } from '#browser/progress-store.ts';
import { mixed } from '#domain/order-for.ts';
import QuestionView from '#islands/exercise/QuestionView.tsx';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { forgetProgress, mixedKinds, questionLabels } from './exercises.ts';

const user = userEvent.setup();
/** What is asked for beside the button; the live region says the same a moment later. */
const missing = () => document.querySelector('.sort-missing')?.textContent;
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const press = (name: string | RegExp) => user.click(button(name));
const box = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('checkbox', { name });

/** Shows an exercise with only the item of that id. */
const show = (id: string) => {
  const exercise: ResolvedExercise = {
    ...mixedKinds,
    items: mixedKinds.items.filter((item) => item.id === id),
  };
  return render(<QuestionView exercise={exercise} headingLevel={2} labels={questionLabels} />);
};
const stored = () => progressStore().snapshot().progress.attempts.at(-1);

beforeEach(() => {
  act(forgetProgress);
  window.history.replaceState(null, '', '/');
});
afterEach(cleanup);

describe('several right options', () => {
  it('are checkboxes, graded together', async () => {
    show('several');
    expect(screen.getByText('Choose all that are right.')).toBeTruthy();
    await press('Check');
    expect(missing()).toBe('Choose at least one answer first.');
    await user.click(box(/Scoped trial/u));
    await user.click(box(/Blind bid/u));
    await user.click(box(/Blind bid/u));
    await press('Check');
    expect(screen.getByText('Partly correct')).toBeTruthy();
    expect(screen.getByText('It counts.')).toBeTruthy();
    expect(screen.queryByText('It hides value.')).toBeNull();
    expect(stored()).toMatchObject({ given: ['poc'], outcome: 'partly' });
  });

  it('are toggled by number keys', async () => {
    show('several');
    screen.getByText('Which serve it?').focus();
    await user.keyboard('13');
    expect(box(/Business case/u).checked).toBe(true);
    await user.keyboard('1');
    expect(box(/Business case/u).checked).toBe(false);
    expect(box(/Scoped trial/u).checked).toBe(true);
  });
});

describe('hints', () => {
  it('come one after the other, are heard, and are kept with the answer', async () => {
    show('several');
    await press('Show a hint');
    expect(screen.getAllByText('Hint 1 of 2: Think of the plant.').length).toBeGreaterThan(0);
    expect(screen.queryByText(/Two of them/u)).toBeNull();
    await press('Show another hint');
    expect((await screen.findByRole('status')).textContent).toBe('');
    expect(await screen.findAllByText('Hint 2 of 2: Two of them.')).not.toHaveLength(0);
    expect(screen.queryByRole('button', { name: /hint/iu })).toBeNull();
    await user.click(box(/Scoped trial/u));
    await user.click(box(/Business case/u));
    await press('Check');
    expect(stored()).toMatchObject({ given: ['case', 'poc'], outcome: 'correct', hints: 2 });
    expect(screen.getByText('You used 2 of 2 hints.')).toBeTruthy();
  });
});

describe('showing the answer', () => {
  it('explains without an answer, says so, and counts as not correct', async () => {
    show('several');
    await press('Show me anyway');
    expect(screen.getByText('You asked to see the answer.')).toBeTruthy();
    expect(screen.getByText('It proves.')).toBeTruthy();
    expect(screen.queryByText('your answer')).toBeNull();
    expect(stored()).toMatchObject({ given: [], outcome: 'incorrect', shown: true });
  });
});

describe('steps', () => {
  const start = mixed('four-types/call:0', ['open', 'ask', 'agree']);
  const labels = () => screen.getAllByRole('listitem').map((row) => row.textContent);

  it('start mixed and move by their buttons, which keep the focus', async () => {
    show('call');
    const [first = '', second = ''] = labels();
    expect(labels().map((label) => label.toLowerCase())).toEqual(start);
    await press(`Move down: ${first}`);
    expect(labels().slice(0, 2)).toEqual([second, first]);
    expect(await screen.findByText(`${first} is now 2 of 3.`)).toBeTruthy();
    expect(document.activeElement).toBe(button(`Move down: ${first}`));
    await user.keyboard('{Enter}');
    expect(labels()[2]).toBe(first);
    await screen.findByText(`${first} is now 3 of 3.`);
    expect(document.activeElement).toBe(button(`Move up: ${first}`));
  });

  it('are checked as they stand, and explained in the right order', async () => {
    show('call');
    await press('Check');
    const explained = screen.getAllByRole('list').at(-1);
    if (!explained) throw new Error('nothing explained');
    expect(
      within(explained)
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    ).toEqual(
      ['Open', 'Ask', 'Agree'].map((label): unknown =>
        expect.stringContaining(`${label} has its place.`),
      ),
    );
    expect(within(explained).getAllByText(/^you put it in place \d$/u).length).toBeGreaterThan(0);
    expect(stored()).toMatchObject({ given: start });
  });
});

describe('a number', () => {
  it('is read as people write it, with its slip recognized', async () => {
    show('velocity');
    await press('Check');
    expect(missing()).toBe('Type a number first.');
    await user.type(screen.getByLabelText('Your number'), '7,200');
    await press('Check');
    expect(screen.getByText('The win rate is missing.')).toBeTruthy();
    expect(screen.getByText('Multiply, then divide by 60.')).toBeTruthy();
    expect(stored()).toMatchObject({ given: ['7200'], outcome: 'incorrect' });
  });

  it('does not lose digits to the keys that choose options', async () => {
    show('velocity');
    await user.type(screen.getByLabelText('Your number'), '1 800{Enter}');
    expect(screen.getByText('Correct')).toBeTruthy();
    expect(stored()).toMatchObject({ given: ['1800'], outcome: 'correct' });
  });
});

describe('a text', () => {
  it('is compared with a model answer and ticked by its writer', async () => {
    show('plan');
    await press('Compare with a model answer');
    expect(missing()).toBe('Write a line first, then compare.');
    await user.type(screen.getByLabelText('Your answer'), 'Plants in Italy');
    expect(screen.queryByText('Plants that stop often.')).toBeNull();
    await press('Compare with a model answer');
    expect(screen.getByText('Plants that stop often.')).toBeTruthy();
    await user.click(box('It says who.'));
    await press('Done');
    expect(stored()).toMatchObject({
      given: ['who'],
      text: 'Plants in Italy',
      outcome: 'partly',
    });
    await press('See your results');
    expect(screen.getByText('Plants in Italy')).toBeTruthy();
    expect(screen.getByText('Choose first, then act.')).toBeTruthy();
  });

  it('is still there after the page was left', async () => {
    const { unmount } = show('plan');
    await user.type(screen.getByLabelText('Your answer'), 'Half a thought');
    unmount();
    show('plan');
    expect(screen.getByLabelText<HTMLTextAreaElement>('Your answer').value).toBe('Half a thought');
  });
});
