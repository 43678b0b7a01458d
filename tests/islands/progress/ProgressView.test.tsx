// @vitest-environment jsdom
import { act, cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawForm } from '#domain/assessment.ts';
import { given, progressOf, start } from '../../domain/course-fixture.ts';
import { forgetProgress } from '../exercise/exercises.ts';
import { storeRecord } from '../record.ts';
import { serve } from '../served.ts';
import { blueprint, button, index, show, some } from './show.tsx';

const user = userEvent.setup();

beforeEach(() => {
  act(forgetProgress);
  vi.resetModules();
  serve({ 'practice.json': index });
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('nothing recorded', () => {
  it('says so, leads to lesson 1 and offers to bring in a record', async () => {
    await show();
    expect(await screen.findByText(/^Nothing is recorded on this device yet\./u)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Start with lesson 1' }).getAttribute('href')).toBe(
      '/base/lessons/one/',
    );
    expect(screen.getByLabelText('Bring in a record from a file')).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('says so when the browser refuses to keep anything', async () => {
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    });
    await show();
    expect(await screen.findByText('This browser keeps nothing.')).toBeTruthy();
  });

  it('still offers to erase a draft', async () => {
    window.localStorage.setItem('why-how.draft.plan.goal', 'Sixty clinics');
    await show();
    await user.click(await button('Erase my record on this device'));
    expect(screen.getByText(/^Nothing is answered or read, but a draft of yours/u)).toBeTruthy();
    await user.click(await button('Erase everything'));
    expect(window.localStorage.length).toBe(0);
    expect(screen.getByText(/^Erased\./u)).toBe(document.activeElement);
  });
});

describe('where a learner stands', () => {
  it('is said objective by objective in words, with a way to practice', async () => {
    storeRecord(some);
    await show();
    const row = (
      await screen.findByText('Tell goal, strategy, tactic and metric apart', {
        selector: 'dt',
      })
    ).parentElement;
    expect(row?.textContent).toContain('1 of 4 right, 1 of 4 right on two days');
    expect(row?.querySelector('.bar-right')?.getAttribute('width')).toBe('25');
    expect(
      screen
        .getByRole('link', { name: 'Practice this: Select tactics for a strategy and a stage' })
        .getAttribute('href'),
    ).toBe('/base/practice/?objective=O3');
    expect(screen.getByText('0 of 1 right')).toBeTruthy();
    expect(screen.queryByText('0 of 1 right on two days')).toBeNull();
  });

  it('is said lesson by lesson, and the next one is a click away', async () => {
    storeRecord(
      progressOf(
        [...some.attempts, given('sort', 'c', start), given('check', 'd', start)],
        some.pagesRead,
      ),
    );
    await show();
    expect(
      (await screen.findByRole('link', { name: 'Go on with: Two' })).getAttribute('href'),
    ).toBe('/base/lessons/two/');
    const module = screen.getByRole('region', { name: 'Two words' });
    expect(within(module).getByText('1 of 2 done')).toBeTruthy();
    expect(
      within(module)
        .getAllByRole('listitem')
        .map((row) => row.textContent),
    ).toEqual(['1Onedone', '2Twobegun']);
  });

  it('follows what another tab records', async () => {
    storeRecord(some);
    await show();
    expect(await screen.findByText('1 of 4 right, 1 of 4 right on two days')).toBeTruthy();
    storeRecord(progressOf([...some.attempts, given('sort', 'c', start)], some.pagesRead));
    expect(screen.getByText('2 of 4 right, 1 of 4 right on two days')).toBeTruthy();
  });

  it('tells before from after', async () => {
    const round = (exercise: string, outcomes: readonly ('correct' | 'incorrect')[]) =>
      outcomes.map((outcome, at) =>
        given(exercise, at === 0 ? 'x' : 'y', start + at, { outcome, certainty: 3 }),
      );
    storeRecord(progressOf(round('first', ['incorrect', 'incorrect'])));
    await show();
    expect(
      await screen.findByText(/^You took the check before the course: 0 of 2 right\./u),
    ).toBeTruthy();
    storeRecord(
      progressOf([
        ...round('first', ['incorrect', 'incorrect']),
        ...round('last', ['correct', 'incorrect']),
      ]),
    );
    expect(
      screen.getByText('0 of 2 right before, 1 of 2 after: +50 percentage points.'),
    ).toBeTruthy();
    expect(screen.getByText('Certain and not right: 2 before, 1 after.')).toBeTruthy();
  });

  it('sums up the final assessment once it is taken', async () => {
    storeRecord(some);
    await show();
    await screen.findByRole('heading', { name: 'By objective' });
    expect(screen.queryByRole('heading', { name: 'Final assessment' })).toBeNull();
    const set = 'assessment:k';
    const [ref] = drawForm('k', index, blueprint, new Set());
    if (!ref) throw new Error('empty form');
    const at = Date.UTC(2026, 2, 9, 12);
    const failed = given(ref.exercise, ref.item, at, { set, outcome: 'incorrect' });
    storeRecord(progressOf([failed]));
    expect(screen.getByText('Not passed yet. On March 9, 2026: 0 of 1 right.')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Your completion page' })).toBeNull();
    const passed = given(ref.exercise, ref.item, at, { set: 'assessment:l' });
    storeRecord(progressOf([failed, passed]));
    expect(screen.getByText('Passed on March 9, 2026: 1 of 1 right.')).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Your completion page' })).toBeTruthy();
  });

  it('keeps the record at hand when the course cannot be loaded', async () => {
    serve({});
    storeRecord(some);
    await show();
    expect(await screen.findByText(/^The list of lessons and exercises could not/u)).toBeTruthy();
    expect(await button('Save my record as a file')).toBeTruthy();
    serve({ 'practice.json': index });
    await user.click(await button('Try again'));
    expect(await screen.findByRole('heading', { name: 'By objective' })).toBeTruthy();
  });
});
