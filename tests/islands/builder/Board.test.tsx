// @vitest-environment jsdom
import {
  act,
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planFromLink, planLink } from '#domain/plan-code.ts';
import { emptyPlan } from '#domain/plan.ts';
import { builderWords } from '#i18n/build.ts';
import { Board } from '#islands/builder/Board.tsx';
import { contentCatalogue } from '../../domain/content-catalogue.ts';
import { fullPlan } from '../../domain/full-plan.ts';

// The whole board with the real catalogue is a large page for jsdom.
vi.setConfig({ testTimeout: 30_000 });
configure({ asyncUtilTimeout: 5000 });
const user = userEvent.setup();
const paths = { lessons: '/lessons/', tactics: '/tactics/', strategies: '/strategies/' };
const show = () =>
  render(
    <Board
      data={{ catalogue: contentCatalogue, lessons: { 'one-page-plan': 'The one-page plan' } }}
      words={builderWords}
      paths={paths}
    />,
  );
const heard = (text: string) => screen.findByText(text, { selector: '[role=status]' });
const stage = (name: string) => screen.getByRole('group', { name });
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const planName = () => screen.getByLabelText<HTMLInputElement>('Name of this plan').value;
const write = async (name: string, text: string) => {
  await user.click(screen.getByLabelText(name, { selector: 'input, textarea' }));
  await user.paste(text);
};
const choose = (name: string, option: string) =>
  user.selectOptions(screen.getByLabelText(name, { selector: 'select' }), option);

/** What the learner erases in another tab. */
const eraseElsewhere = () => {
  localStorage.clear();
  act(() => {
    window.dispatchEvent(new StorageEvent('storage', { key: null }));
  });
};

beforeEach(() => {
  localStorage.clear();
  window.history.replaceState(null, '', '/build/');
});
afterEach(cleanup);

describe('a plan on the board', () => {
  it('places a tactic by keys, says where it stands and how it fits, and takes it back', async () => {
    show();
    await choose('Strategy', 'value-based');
    const card = button(/^Customer proof/u);
    card.focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement?.getAttribute('data-target')).not.toBeNull();
    await user.click(within(stage('Decide')).getByRole('button', { name: /^Decide/u }));
    expect(
      await heard('Customer proof placed in Decide, 1 of 1, core to Quantified value selling.'),
    ).toBeTruthy();
    expect(within(stage('Decide')).getByRole('button', { name: /^Customer proof/u })).toBe(
      document.activeElement,
    );
    await user.click(button('Undo'));
    expect(within(stage('Decide')).queryByRole('button', { name: /^Customer proof/u })).toBeNull();
    await user.click(button('Redo'));
    expect(within(stage('Decide')).getByRole('button', { name: /^Customer proof/u })).toBeTruthy();
  });

  it('says the seat and the fit of each tactic that comes to a step', async () => {
    show();
    await user.click(button('New plan'));
    await choose('Strategy', 'value-based');
    for (const [tactic, said] of [
      ['Give and get', '1 of 1, core to'],
      ['Tiered options', '2 of 2, supports'],
    ] as const) {
      button(new RegExp(`^${tactic}`, 'u')).focus();
      await user.keyboard('{Enter}');
      await user.click(within(stage('Decide')).getByRole('button', { name: /^Decide/u }));
      expect(
        await heard(`${tactic} placed in Decide, ${said} Quantified value selling.`),
      ).toBeTruthy();
    }
  });

  it('shows a choice at once, and what follows from it after the drawing', async () => {
    show();
    const select = screen.getByLabelText<HTMLSelectElement>('Strategy', { selector: 'select' });
    const { short = '' } = contentCatalogue.strategies.find(({ id }) => id === 'land-expand') ?? {};
    const hint = () => select.closest('.b-two')?.querySelector('.b-hint')?.textContent ?? '';
    fireEvent.change(select, { target: { value: 'land-expand' } });
    expect(select.value).toBe('land-expand');
    expect(hint()).not.toContain(short);
    await waitFor(() => {
      expect(hint()).toContain(short);
    });
    expect(select.value).toBe('land-expand');
  });

  it('asks, leads to the lesson, and lets a question be set aside with a reason', async () => {
    show();
    await write('Goal', 'More clinics');
    const question = screen.getByText(/^How much is enough\?/u).closest('li');
    if (!question) throw new Error('no question');
    expect(within(question).getByRole('link').getAttribute('href')).toBe(
      '/lessons/goal-strategy-tactic-metric/',
    );
    await user.type(within(question).getByLabelText('Why it does not apply here'), 'Agreed orally');
    const next = question.nextElementSibling;
    await user.click(within(question).getByRole('button', { name: 'Set aside' }));
    // What had the focus is gone; the focus is in the next question.
    expect(next?.contains(document.activeElement)).toBe(true);
    expect(screen.getByText('Set aside (1)')).toBeTruthy();
    expect(screen.getByText('Agreed orally')).toBeTruthy();
  });

  it('moves the focus into the question before a plan is deleted, and back', async () => {
    show();
    await user.click(button('Delete this plan'));
    expect(document.activeElement).toBe(button('Cancel'));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Delete this plan'));
  });

  it('keeps plans in this browser and opens the last one again', async () => {
    show();
    await write('Name of this plan', 'South');
    await user.click(button('New plan'));
    await write('Name of this plan', 'North');
    cleanup();
    show();
    expect(planName()).toBe('North');
    await choose('Open a plan', 'South');
    expect(planName()).toBe('South');
  });

  it('opens somebody else’s plan beside one’s own and keeps a copy only on request', async () => {
    show();
    await write('Name of this plan', 'Mine');
    cleanup();
    const link = await planLink({ ...emptyPlan, ...fullPlan, name: 'Theirs' }, 16_000);
    if (!link.ok) throw new Error('too long');
    window.history.replaceState(null, '', `/build/#${link.fragment}`);
    show();
    expect(await screen.findByText('Shared with you')).toBeTruthy();
    expect(localStorage.getItem('why-how.plans')).not.toContain('Theirs');
    await user.click(button('Keep a copy'));
    expect(localStorage.getItem('why-how.plans')).toContain('Mine');
    expect(localStorage.getItem('why-how.plans')).toContain('Theirs');
    expect(window.location.hash).toBe('');
    expect(await heard('“Theirs” is open. Your other plans are still here.')).toBeTruthy();
    expect(document.activeElement?.id).toBe('step-goal');
  });

  it('does not heap up empty plans', async () => {
    show();
    await write('Name of this plan', 'South');
    await user.click(button('New plan'));
    const plans = screen.getAllByRole('option', { name: 'Plan without a name' });
    await user.click(button('New plan'));
    expect(await heard('The plan on the board is still empty.')).toBeTruthy();
    expect(screen.getAllByRole('option', { name: 'Plan without a name' })).toEqual(plans);
  });

  it('steps back and forth by keys, but leaves a text field its own', async () => {
    show();
    await user.click(button('New plan'));
    await choose('Strategy', 'value-based');
    const strategy = () =>
      screen.getByLabelText<HTMLSelectElement>('Strategy', { selector: 'select' }).value;
    button('New plan').focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(strategy()).toBe('');
    expect(await heard('Taken back. Changed: Strategy')).toBeTruthy();
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(strategy()).toBe('value-based');
    expect(await heard('Done again. Changed: Strategy')).toBeTruthy();
    await user.keyboard('{Meta>}z{/Meta}');
    expect(strategy()).toBe('');
    await user.keyboard('{Control>}y{/Control}');
    expect(strategy()).toBe('value-based');
    screen.getByLabelText('Name of this plan').focus();
    await user.keyboard('{Control>}z{/Control}');
    expect(strategy()).toBe('value-based');
  });

  it('shows what was done until one writes on, and takes back what was done before in one moment', async () => {
    const { container } = show();
    const done = () => container.querySelector('.b-done')?.textContent;
    await write('Goal', 'More clinics');
    expect(done()).toBeUndefined();
    await choose('Strategy', 'value-based');
    act(() => {
      button('Undo').click();
      button('Undo').click();
    });
    expect(done()).toBe('Taken back. Changed: Goal');
    expect(await heard('Taken back. Changed: Goal')).toBeTruthy();
    expect(
      screen.getByLabelText<HTMLInputElement>('Goal', { selector: 'input, textarea' }).value,
    ).toBe('');
    await write('Goal', 'Fewer clinics');
    expect(done()).toBe('');
  });

  it('does not take one’s own link for a shared plan, not even before the first letter', async () => {
    eraseElsewhere();
    show();
    await user.click(button('Copy link'));
    expect(await heard(builderWords.view.copied)).toBeTruthy();
    expect(window.location.hash).toMatch(/^#s=1\./u);
    // Time enough to read what is in the address.
    await planFromLink(window.location.hash.slice(1));
    expect(screen.queryByText('Shared with you')).toBeNull();
    await write('Name of this plan', 'South');
    expect(window.location.hash).toBe('');
    expect(planName()).toBe('South');
  });

  it('forgets a plan that was erased in another tab', async () => {
    show();
    await write('Name of this plan', 'South');
    eraseElsewhere();
    expect(planName()).toBe('');
    expect(button('Undo').getAttribute('aria-disabled')).toBe('true');
    await write('Goal', 'More clinics');
    cleanup();
    expect(localStorage.getItem('why-how.plans') ?? '').not.toContain('South');
  });

  it('says that a link could not be read without a connection, and keeps it', async () => {
    vi.doMock('#domain/plan-code.ts', () => {
      throw new Error('offline');
    });
    window.history.replaceState(null, '', '/build/#s=1.AAAA');
    show();
    expect(await screen.findByText(/^The plan in this link could not be read: the/u)).toBeTruthy();
    expect(window.location.hash).toBe('#s=1.AAAA');
    vi.doUnmock('#domain/plan-code.ts');
  });

  it('says that a link is damaged and leaves the page as it was', async () => {
    window.history.replaceState(null, '', '/build/#s=1.AAAA');
    show();
    expect(await screen.findByText(/^This link is damaged/u)).toBeTruthy();
  });

  it('tells the place where a file breaks', async () => {
    show();
    const input = screen.getByLabelText('Read in a JSON file');
    await user.upload(
      input,
      new File(['{\n  "format" 1\n}'], 'a.json', { type: 'application/json' }),
    );
    expect(await screen.findByText(/^Line 2, column 12: expected a colon/u)).toBeTruthy();
  });
});
