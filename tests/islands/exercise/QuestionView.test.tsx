// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { progressStore } from '#browser/progress-store.ts';
import { orderFor } from '#domain/order-for.ts';
import QuestionView from '#islands/exercise/QuestionView.tsx';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { questionLabels, forgetProgress, giveAnswers, statements } from './exercises.ts';

const show = (exercise: ResolvedExercise = statements) =>
  render(<QuestionView exercise={exercise} headingLevel={2} labels={questionLabels} />);
const user = userEvent.setup();
/** What is asked for beside the button; the live region says the same a moment later. */
const missing = () => document.querySelector('.sort-missing')?.textContent;
const radio = (name: RegExp | string) => screen.getByRole<HTMLInputElement>('radio', { name });
const button = (name: string) => screen.getByRole('button', { name });
const order = orderFor('sort-three:0', ['win-60', 'hotels', 'recap']);
const itemAt = (place: number) => {
  const item = statements.items.find(({ id }) => id === order[place]);
  if (!item) throw new Error(`no item at ${place}`);
  return { ...item, answer: item.right[0] ?? '' };
};
const labelOf = (id: string) => statements.options.find((option) => option.id === id)?.label ?? id;
const wrongFor = (id: string) => (id === 'metric' ? 'Goal' : 'Metric');

/** Answers what is asked now and goes on. */
async function answer(option: string, certainty = 'Certain') {
  await user.click(radio(new RegExp(`^${option}`, 'u')));
  await user.click(radio(certainty));
  await user.click(button('Check'));
}
const goOn = () => user.click(screen.getByRole('button', { name: /Next|See your results/u }));

beforeEach(() => {
  act(forgetProgress);
  window.history.replaceState(null, '', '/');
});
afterEach(cleanup);

describe('a question', () => {
  it('asks one statement at a time as a group of radio buttons', () => {
    show();
    const group = screen.getByRole('group', { name: new RegExp(itemAt(0).text, 'u') });
    expect(within(group).getAllByRole('radio')).toHaveLength(4);
    expect(group.textContent).toContain('1 of 3');
    expect(screen.getByRole('group', { name: 'How sure are you?' })).toBeTruthy();
    expect(screen.getByText('Keys: 1 to 4 choose, Enter checks.')).toBeTruthy();
    expect(screen.queryByText(itemAt(1).text)).toBeNull();
  });

  it('asks for what is missing before it checks', async () => {
    show();
    await user.click(button('Check'));
    expect(missing()).toBe('Choose an answer first.');
    await user.click(radio(/^Goal/u));
    expect(missing()).toBe('');
    await user.click(button('Check'));
    expect(missing()).toBe('Say how sure you are, then check.');
    expect(document.activeElement).toBe(radio('Guess'));
  });

  it('does not ask for certainty where the exercise does not', async () => {
    show({ ...statements, certainty: false });
    expect(screen.queryByText('How sure are you?')).toBeNull();
    await user.click(radio(/^Goal/u));
    await user.click(button('Check'));
    expect(button('Next')).toBeTruthy();
  });
});

describe('after checking', () => {
  it('says in words which was chosen and which is right, and explains both', async () => {
    show();
    const { id, answer: right } = itemAt(0);
    const wrong = wrongFor(right);
    await answer(wrong);
    expect(radio(new RegExp(`${wrong} ?your answer`, 'u')).checked).toBe(true);
    expect(radio(new RegExp(`${labelOf(right)} ?correct answer`, 'u')).checked).toBe(false);
    expect(screen.getByText('Not correct')).toBeTruthy();
    expect(screen.getByText('You said: certain.')).toBeTruthy();
    expect(screen.getByText(new RegExp(`^${id}: ${wrong.toLowerCase()}`, 'u'))).toBeTruthy();
    expect(screen.getByText(new RegExp(`^${id}: ${right}`, 'u'))).toBeTruthy();
  });

  it('explains only the chosen option when that was right', async () => {
    show();
    const { id, answer: right } = itemAt(0);
    await answer(labelOf(right));
    expect(screen.getByText('Correct')).toBeTruthy();
    expect(screen.getAllByText(new RegExp(`^${id}: `, 'u'))).toHaveLength(1);
  });

  it('keeps the radio buttons to be inspected, but not to be changed', async () => {
    show();
    const wrong = wrongFor(itemAt(0).answer);
    await answer(wrong);
    await user.click(radio(/^Strategy/u));
    expect(radio(/your answer/u).checked).toBe(true);
    expect(radio(/^Strategy/u).disabled).toBe(false);
    expect(radio(/^Strategy/u).checked).toBe(false);
  });

  it('announces the verdict with its reasons', async () => {
    show();
    const { id, answer: right } = itemAt(0);
    await answer(wrongFor(right));
    const heard = await screen.findByText(/^Not correct\. .* The correct answer: /u);
    expect(heard.getAttribute('role')).toBe('status');
    expect(heard.textContent).toContain(`The correct answer: ${labelOf(right)}. ${id}: ${right}`);
  });

  it('does not skip the feedback on a double click', async () => {
    show();
    await user.click(radio(/^Goal/u));
    await user.click(radio('Guess'));
    await user.dblClick(button('Check'));
    expect(screen.getByText(itemAt(0).text)).toBeTruthy();
    expect(button('Next')).toBeTruthy();
  });
});

describe('the verdict', () => {
  /** Answers what is asked, and is back before the next drawing. */
  const check = async () => {
    show();
    const { answer: right } = itemAt(0);
    await user.click(radio(new RegExp(`^${labelOf(right)}`, 'u')));
    await user.click(radio('Certain'));
    act(() => {
      button('Check').click();
    });
  };
  const recorded = () => progressStore().snapshot().progress.attempts.length;
  const explained = () => document.querySelector('.explained');

  it('is drawn before its reasons; a press in between is no second answer', async () => {
    await check();
    expect(document.querySelector('.sort-verdict')?.textContent).toContain('Correct');
    expect(explained()).toBeNull();
    act(() => {
      button('Check').click();
    });
    await waitFor(() => {
      expect(explained()).not.toBeNull();
    });
    expect(document.querySelectorAll('.sort-verdict')).toHaveLength(1);
    expect(recorded()).toBe(1);
  });

  it('is recorded even if the page is left before its reasons are drawn', async () => {
    await check();
    expect(recorded()).toBe(0);
    act(() => {
      window.dispatchEvent(new Event('pagehide'));
    });
    expect(recorded()).toBe(1);
  });
});

describe('keys', () => {
  it('choose, check and go on without a mouse', async () => {
    show();
    await user.tab();
    await user.keyboard('2');
    expect(radio(/^Strategy/u).checked).toBe(true);
    await user.tab();
    await user.keyboard(' ');
    expect(radio('Guess').checked).toBe(true);
    await user.keyboard('{Enter}');
    expect(radio(/your answer/u).value).toBe('strategy');
    button('Next').focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe(itemAt(1).text);
    await user.keyboard('4');
    expect(radio(/^Metric/u).checked).toBe(true);
  });

  it('do nothing while the focus is elsewhere, or with a modifier', async () => {
    show();
    await user.keyboard('2');
    expect(radio(/^Strategy/u).checked).toBe(false);
    await user.tab();
    await user.keyboard('{Control>}2{/Control}');
    expect(radio(/^Strategy/u).checked).toBe(false);
  });

  it('do not rush on while Enter is held down', () => {
    show();
    const isHeard = (repeat: boolean) =>
      fireEvent.keyDown(radio(/^Goal/u), { key: 'Enter', repeat });
    expect([isHeard(false), isHeard(true)]).toEqual([true, false]);
  });

  it('check from the statement, which has the focus after going on', async () => {
    show();
    await answer('Goal');
    await goOn();
    expect(document.activeElement?.textContent).toBe(itemAt(1).text);
    await user.keyboard('{Enter}');
    expect(missing()).toBe('Choose an answer first.');
  });
});

describe('the results', () => {
  async function answerAll(outcomes: readonly boolean[], certainty = 'Certain') {
    for (const [place, isRight] of outcomes.entries()) {
      const { answer: right } = itemAt(place);
      await answer(isRight ? labelOf(right) : wrongFor(right), certainty);
      await goOn();
    }
  }

  it('count, compare certainty with outcome and list every answer', async () => {
    show();
    await answerAll([true, false, true]);
    expect(document.activeElement?.textContent).toBe('Your results');
    expect(screen.getByText('Partly correct')).toBeTruthy();
    expect(screen.getByText('2 of 3 correct. 1 not correct.')).toBeTruthy();
    expect(screen.getByText('Certain: right 2 of 3 times.')).toBeTruthy();
    expect(
      screen.getByText('You were certain and not right once. Reread that one first.'),
    ).toBeTruthy();
    for (const { text } of statements.items) expect(screen.getByText(text)).toBeTruthy();
    expect(screen.getAllByText('your answer')).toHaveLength(3);
    const unfolded = document.querySelectorAll('li > details[open]');
    expect([...unfolded].map((row) => row.textContent)).toEqual([
      expect.stringContaining(itemAt(1).text),
    ]);
  });

  it('say so when all are correct, and offer only a new start', async () => {
    show();
    await answerAll([true, true, true], 'Guess');
    expect(screen.getByText('All 3 correct.')).toBeTruthy();
    expect(
      screen.getByText('You were right more often than you trusted yourself to be.'),
    ).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Retry the ones you missed' })).toBeNull();
    expect(button('Practice again from the start')).toBeTruthy();
  });

  it('let the learner retry only what was missed and keep the rest', async () => {
    show();
    await answerAll([true, false, true]);
    await user.click(button('Retry the ones you missed'));
    expect(document.activeElement?.textContent).toBe(itemAt(1).text);
    expect(screen.getByText('1 of 1')).toBeTruthy();
    await answer(labelOf(itemAt(1).answer));
    await goOn();
    expect(screen.getByText('All 3 correct.')).toBeTruthy();
  });

  it('let the learner start again with everything', async () => {
    show();
    await answerAll([true, true, true]);
    await user.click(button('Practice again from the start'));
    expect(screen.getByText('1 of 3')).toBeTruthy();
    expect(screen.queryByText('your answer')).toBeNull();
  });

  it('open a single statement again to read it', async () => {
    show();
    await answerAll([true, true, true]);
    const [first] = screen.getAllByRole('link', { name: 'Open this one', hidden: true });
    expect(first?.getAttribute('href')).toBe('#item-win-60');
    first?.click();
    expect(await screen.findByRole('radio', { name: /Goal.*your answer/u })).toBeTruthy();
    expect(button('See your results')).toBeTruthy();
  });
});

describe('on return', () => {
  it('goes on with the first open statement', () => {
    giveAnswers(statements, { [itemAt(0).id]: 'goal' });
    show();
    expect(screen.getByText(itemAt(1).text)).toBeTruthy();
    expect(screen.getByText('2 of 3')).toBeTruthy();
  });

  it('shows the results with folded answers when all were given', () => {
    giveAnswers(statements, { 'win-60': 'goal', hotels: 'goal', recap: 'goal' });
    show();
    expect(screen.getByText('1 of 3 correct. 2 not correct.')).toBeTruthy();
    expect(document.querySelectorAll('li > details')).toHaveLength(3);
    expect(document.querySelector('details[open]')).toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it('opens the statement the address names, with its feedback', () => {
    giveAnswers(statements, { hotels: 'tactic' });
    window.history.replaceState(null, '', '/#item-hotels');
    show();
    expect(radio(/Tactic.*your answer/u).checked).toBe(true);
    expect(document.activeElement?.textContent).toBe(statements.items[1]?.text);
  });

  it('opens an explanation the address names, which is no answer yet', () => {
    window.history.replaceState(null, '', '/#item-hotels-feedback-tactic');
    show();
    expect(document.activeElement?.textContent).toBe(
      'Opened from a link.Concentrate on independent hotels and decline chains.Tactichotels: tactic says how.',
    );
    expect(radio(/^Tactic/u).checked).toBe(false);
    expect(button('Check')).toBeTruthy();
  });

  it('opens a hint the address names, and follows the next link', () => {
    const [, hotels] = statements.items;
    const hints = ['Think of places.', 'What is declined?'];
    window.history.replaceState(null, '', '/#item-hotels-hint-2');
    show({ ...statements, items: hotels ? [{ ...hotels, hints }] : [] });
    expect(document.activeElement?.textContent).toBe(
      'Opened from a link.Hint 2 of 2: What is declined?',
    );
    expect(screen.getByText('Hint 1 of 2: Think of places.')).toBeTruthy();
    act(() => {
      window.history.replaceState(null, '', '/#item-hotels-hint-1');
      window.dispatchEvent(new HashChangeEvent('hashchange'));
    });
    expect(document.activeElement?.textContent).toContain('Hint 1 of 2');
  });

  it('offers the address of the statement, of its explanations and of the exercise', () => {
    giveAnswers(statements, { 'win-60': 'goal', hotels: 'goal', recap: 'tactic' });
    window.history.replaceState(null, '', '/#item-hotels');
    const { unmount } = show();
    const href = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
    expect(href(`Copy link to: ${statements.items[1]?.text ?? ''}`)).toBe(
      '/exercises/sort-three/#item-hotels',
    );
    expect(href('Copy link to: Goal')).toBe('/exercises/sort-three/#item-hotels-feedback-goal');
    unmount();
    window.history.replaceState(null, '', '/');
    show();
    expect(href('Copy link to: Sort three')).toBe('/exercises/sort-three/#exercise-sort-three');
  });

  it('marks an answer to an earlier version of the statement', () => {
    giveAnswers(statements, { 'win-60': 'goal', hotels: 'goal', recap: 'goal' });
    show({
      ...statements,
      items: statements.items.map((item) =>
        item.id === 'hotels' ? { ...item, revision: 2 } : item,
      ),
    });
    expect(screen.getAllByText('Updated since you answered.')).toHaveLength(1);
  });

  it('shows no option as chosen that was not, when the chosen one was removed', () => {
    giveAnswers(statements, { [itemAt(0).id]: 'tactic' });
    show({ ...statements, options: statements.options.filter(({ id }) => id !== 'tactic') });
    expect(screen.getByText(itemAt(0).text)).toBeTruthy();
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((r) => r.checked)).toBe(false);
    expect(screen.queryByText('your answer')).toBeNull();
  });

  it('redraws when another tab answers', () => {
    show();
    act(() => {
      giveAnswers(statements, { 'win-60': 'goal', hotels: 'strategy', recap: 'tactic' });
    });
    expect(screen.getByText('All 3 correct.')).toBeTruthy();
  });
});
