// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import MatchView from '#islands/exercise/MatchView.tsx';
import type { MatchExercise } from '#schemas/resolved-exercise.ts';
import { board, forgetProgress, giveAnswers, matchLabels } from './exercises.ts';

const show = (exercise: MatchExercise = board) =>
  render(<MatchView exercise={exercise} headingLevel={3} labels={matchLabels} />);
const user = userEvent.setup();
const card = (name: string) => screen.getByRole('button', { name });
const place = (name: string) => screen.getByRole('group', { name });
const target = (name: string) => within(place(name)).getByRole('button', { name: /placed here/u });
const cards = () => screen.getByRole('list', { name: 'Cards' });
const isIn = (where: HTMLElement, name: string) =>
  within(where).queryByRole('button', { name }) !== null;
const heard = (text: string) => screen.findByText(text, { selector: '[role=status]' });

async function tapTo(name: string, where: string) {
  await user.click(card(name));
  await user.click(target(where));
}
async function placeAll(give: string, trial: string, proof: string) {
  await tapTo('Give-get', give);
  await tapTo('Free trial', trial);
  await tapTo('Customer proof', proof);
}
const check = () => user.click(card('Check'));

/** Where things are drawn: cards above 100, Value-based from 200, Self-serve from 400. */
const tops: Readonly<Record<string, number>> = { '': 0, 'value-based': 200, 'self-serve': 400 };
beforeAll(() => {
  HTMLElement.prototype.setPointerCapture = vi.fn();
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockImplementation(function (
    this: HTMLElement,
  ) {
    return new DOMRect(0, tops[this.dataset['place'] ?? ''] ?? 0, 300, 100);
  });
});
beforeEach(() => {
  act(forgetProgress);
  window.history.replaceState(null, '', '/');
});
afterEach(cleanup);

describe('three ways to place a card', () => {
  it('by tapping the card and then the place', async () => {
    show();
    expect(screen.getByText('0 of 3 placed')).toBeTruthy();
    await user.click(card('Give-get'));
    expect(card('Give-get').getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('You hold Give-get. Choose a place.')).toBeTruthy();
    expect(screen.getAllByText('Put it here')).toHaveLength(2);
    await user.click(target('Value-based'));
    expect(isIn(place('Value-based'), 'Give-get')).toBe(true);
    expect(await heard('Placed Give-get in Value-based. 1 of 3 placed.')).toBeTruthy();
  });

  it('by keys: Enter picks up, Tab leads straight to the places, Enter puts', async () => {
    show();
    card('Give-get').focus();
    await user.keyboard('{Enter}');
    expect(await heard('Picked up Give-get. Choose a place.')).toBeTruthy();
    await user.tab();
    expect(document.activeElement).toBe(target('Value-based'));
    await user.tab();
    await user.keyboard('{Enter}');
    expect(isIn(place('Self-serve'), 'Give-get')).toBe(true);
    expect(cards().contains(document.activeElement)).toBe(true);
    expect(await heard('Placed Give-get in Self-serve. 1 of 3 placed.')).toBeTruthy();
  });

  it('by keys to the end: the focus then waits at the check', async () => {
    show();
    card('Give-get').focus();
    for (let count = 0; count < 3; count += 1) {
      await user.keyboard('{Enter}');
      await user.tab();
      await user.keyboard('{Enter}');
    }
    expect(document.activeElement).toBe(card('Check'));
  });

  const drag = (name: string, pointerType: string, grabbed = card(name)) => {
    const at = (clientX: number, clientY: number) => ({
      clientX,
      clientY,
      pointerId: 1,
      pointerType,
      button: 0,
    });
    fireEvent.pointerDown(grabbed, at(50, 60));
    fireEvent.pointerMove(grabbed, at(52, 62));
    expect(card(name).dataset['dragged']).toBeUndefined();
    fireEvent.pointerMove(grabbed, at(60, 150));
    fireEvent.pointerMove(grabbed, at(60, 440));
    return {
      drop: (y = 440) => {
        fireEvent.pointerUp(grabbed, at(60, y));
      },
    };
  };

  it('by dragging with the mouse', async () => {
    show();
    const dragging = drag('Give-get', 'mouse');
    expect(card('Give-get').dataset['dragged']).toBe('true');
    expect(place('Self-serve').dataset['over']).toBe('true');
    dragging.drop();
    expect(isIn(place('Self-serve'), 'Give-get')).toBe(true);
    expect(card('Give-get').style.transform).toBe('');
    expect(document.activeElement).toBe(card('Give-get'));
    expect(await heard('Placed Give-get in Self-serve. 1 of 3 placed.')).toBeTruthy();
  });

  it('by dragging the grip with a finger, but not the rest of the card', () => {
    show();
    drag('Give-get', 'touch').drop();
    expect(isIn(cards(), 'Give-get')).toBe(true);
    const grip = card('Give-get').querySelector<HTMLElement>('[data-grip]');
    drag('Give-get', 'touch', grip ?? undefined).drop();
    expect(isIn(place('Self-serve'), 'Give-get')).toBe(true);
  });

  it('leaves a card where it was when it is dropped beside the places', () => {
    show();
    drag('Give-get', 'mouse').drop(700);
    expect(isIn(cards(), 'Give-get')).toBe(true);
    fireEvent.click(card('Give-get'), { detail: 1 });
    expect(card('Give-get').getAttribute('aria-pressed')).toBe('false');
  });

  it('still hears a key after a drag', async () => {
    show();
    drag('Give-get', 'mouse').drop();
    await user.keyboard('{Enter}');
    expect(card('Give-get').getAttribute('aria-pressed')).toBe('true');
  });

  it('ends a drag with Escape', async () => {
    show();
    card('Give-get').focus();
    const dragging = drag('Give-get', 'mouse');
    await user.keyboard('{Escape}');
    dragging.drop();
    expect(isIn(cards(), 'Give-get')).toBe(true);
  });
});

describe('changing one’s mind', () => {
  it('puts a held card down with Escape', async () => {
    show();
    card('Customer proof').focus();
    await user.keyboard(' ');
    await user.tab();
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(card('Customer proof'));
    expect(card('Customer proof').getAttribute('aria-pressed')).toBe('false');
    expect(await heard('Customer proof stays where it was.')).toBeTruthy();
  });

  it('moves a placed card to another place', async () => {
    show();
    await tapTo('Give-get', 'Self-serve');
    await tapTo('Give-get', 'Value-based');
    expect(isIn(place('Value-based'), 'Give-get')).toBe(true);
    expect(screen.getByText('1 of 3 placed')).toBeTruthy();
  });

  it('takes a placed card back', async () => {
    show();
    await tapTo('Give-get', 'Self-serve');
    await user.click(card('Give-get'));
    await user.click(card('Back to the cards'));
    expect(isIn(cards(), 'Give-get')).toBe(true);
    expect(await heard('Took Give-get back. 0 of 3 placed.')).toBeTruthy();
  });

  it('asks for a card when a place is chosen first', async () => {
    show();
    await user.click(target('Value-based'));
    expect(await heard('Pick a card first.')).toBeTruthy();
  });
});

describe('checking', () => {
  it('waits until every card has a place', async () => {
    show();
    await tapTo('Give-get', 'Value-based');
    await check();
    expect(screen.getByText('2 cards are still waiting for a place.')).toBeTruthy();
    await tapTo('Free trial', 'Value-based');
    await check();
    expect(screen.getByText('One card is still waiting for a place.')).toBeTruthy();
  });

  it('gives every card its outcome in words and its reason', async () => {
    show();
    await placeAll('Self-serve', 'Value-based', 'Value-based');
    expect(screen.getByText('All cards are placed.')).toBeTruthy();
    await check();
    expect(document.activeElement?.textContent).toBe('Your results');
    expect(screen.getByText('1 of 3 correct. 1 partly correct. 1 not correct.')).toBeTruthy();
    const value = within(place('Value-based'));
    expect(value.getByText('Partly correct')).toBeTruthy();
    expect(value.getByText('Free trial and value.')).toBeTruthy();
    expect(value.getByText('Free trial and self-serve.')).toBeTruthy();
    expect(value.getByText('Correct')).toBeTruthy();
    expect(value.getByText('Customer proof and value.')).toBeTruthy();
    const selfServe = within(place('Self-serve'));
    expect(selfServe.getByText('Not correct')).toBeTruthy();
    expect(selfServe.getByText('Give-get and self-serve.')).toBeTruthy();
    expect(selfServe.getByText('Give-get and value.')).toBeTruthy();
    const link = selfServe.getByRole('link', { name: 'Read more: Give-get' });
    expect(link.getAttribute('href')).toBe('/tactics/give-get/');
  });

  it('lets the learner retry only what was missed and keeps the right ones', async () => {
    show();
    await placeAll('Self-serve', 'Value-based', 'Value-based');
    await check();
    await user.click(card('Retry the ones you missed'));
    expect(within(cards()).getAllByRole('button')).toHaveLength(2);
    expect(cards().contains(document.activeElement)).toBe(true);
    expect(screen.getByText('1 of 3 placed')).toBeTruthy();
    expect(within(place('Value-based')).getByText('Correct')).toBeTruthy();
    await tapTo('Give-get', 'Value-based');
    await tapTo('Free trial', 'Self-serve');
    await check();
    expect(screen.getByText('All 3 correct.')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Retry the ones you missed' })).toBeNull();
  });

  it('lets the learner start again with every card', async () => {
    show();
    await placeAll('Value-based', 'Self-serve', 'Value-based');
    await check();
    await user.click(card('Practice again from the start'));
    expect(within(cards()).getAllByRole('button')).toHaveLength(3);
    expect(screen.queryByText('Correct')).toBeNull();
  });
});

describe('on return', () => {
  it('shows the checked board with its reasons folded', () => {
    giveAnswers(board, {
      'give-get': 'value-based',
      'free-trial': 'value-based',
      proof: 'self-serve',
    });
    show();
    expect(screen.getByText('1 of 3 correct. 1 partly correct. 1 not correct.')).toBeTruthy();
    expect(within(place('Value-based')).getByText('Give-get and value.')).toBeTruthy();
    expect(document.querySelector('details[open]')).toBeNull();
  });

  it('keeps checked cards when authors add one, and asks for the new one', () => {
    giveAnswers(board, { 'give-get': 'value-based', 'free-trial': 'self-serve' });
    show();
    expect(within(cards()).getAllByRole('button')).toHaveLength(1);
    expect(screen.getByText('2 of 3 placed')).toBeTruthy();
  });

  it('puts a card back among the cards when its place was removed', () => {
    giveAnswers(board, {
      'give-get': 'partner-led',
      'free-trial': 'self-serve',
      proof: 'value-based',
    });
    show();
    expect(isIn(cards(), 'Give-get')).toBe(true);
    expect(screen.getByText('2 of 3 placed')).toBeTruthy();
  });

  it('marks an answer to an earlier version of the card', () => {
    giveAnswers(board, { 'give-get': 'value-based' }, 7);
    show();
    expect(screen.getByText('Updated since you answered.')).toBeTruthy();
  });

  it('leads to the card the address names and unfolds its reason', () => {
    giveAnswers(board, {
      'give-get': 'value-based',
      'free-trial': 'self-serve',
      proof: 'self-serve',
    });
    window.history.replaceState(null, '', '/#item-proof');
    show();
    expect(document.activeElement?.textContent).toContain('Customer proof');
    expect(document.activeElement?.closest('details')?.open).toBe(true);
  });

  it('opens the reason of a card in a place that a link leads to', () => {
    window.history.replaceState(null, '', '/#item-proof-feedback-self-serve');
    show();
    expect(document.activeElement?.textContent).toMatch(/^Opened from a link\.Customer proof/u);
  });
});
