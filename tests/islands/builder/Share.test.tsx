// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { planFromLink } from '#domain/plan-code.ts';
import { emptyPlan } from '#domain/plan.ts';
import { builderWords } from '#i18n/build.ts';
import { Share } from '#islands/builder/Share.tsx';
import type { Plan } from '#schemas/plan.ts';
import { deskFor } from './desk.ts';

const user = userEvent.setup();
const showCode = async (plan: Plan) => {
  const view = render(<Share desk={deskFor(plan)} plan={plan} />);
  await user.click(screen.getByRole('button', { name: 'Show as QR code' }));
  return view;
};
/** Letters that no packing makes shorter, the same in every run. */
function noise(length: number): string {
  let state = length;
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return String.fromCharCode(33 + ((state >>> 16) % 90));
  }).join('');
}

beforeEach(() => {
  window.history.replaceState(null, '', '/build/');
});
afterEach(cleanup);

describe('the link as a code', () => {
  it('is a picture with a name, and goes when the plan changes', async () => {
    const { rerender } = await showCode({ ...emptyPlan, name: 'South' });
    const code = await screen.findByRole('img', { name: 'QR code of the link to “South”' });
    expect(code.querySelector('path')?.getAttribute('d')).toMatch(/^M4 4\.5h7M/u);
    expect(window.location.hash).toMatch(/^#s=1\./u);
    const north = { ...emptyPlan, name: 'North' };
    rerender(<Share desk={deskFor(north)} plan={north} />);
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('says how long the link is and what to do where no phone could read it', async () => {
    // Longer than a code, shorter than the longest link.
    const facts = [noise(500), noise(499), noise(498), noise(120)];
    await showCode({ ...emptyPlan, diagnosis: { facts, obstacle: '' } });
    expect(
      await screen.findByText(
        /^This link has 1\d{3} letters, and a code that a phone can read holds 1732\. Copy the link instead, or save the JSON file and send that\.$/u,
      ),
    ).toBeTruthy();
  });
});

it('holds what was written while it was made', async () => {
  const south = { ...emptyPlan, name: 'South' };
  const north = { ...emptyPlan, name: 'North' };
  const { rerender } = render(<Share desk={deskFor(south)} plan={south} />);
  fireEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  rerender(<Share desk={deskFor(north)} plan={north} />);
  expect(await screen.findByText(builderWords.view.copied)).toBeTruthy();
  expect(await planFromLink(window.location.hash.slice(1))).toEqual({ ok: true, plan: north });
});

it('says that a link could not be made without a connection', async () => {
  vi.doMock('#domain/plan-code.ts', () => {
    throw new Error('offline');
  });
  render(<Share desk={deskFor(emptyPlan)} plan={emptyPlan} />);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(
    await screen.findByText('The link could not be made. Check your connection and try again.'),
  ).toBeTruthy();
  expect(window.location.hash).toBe('');
  vi.doUnmock('#domain/plan-code.ts');
});
