// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Leave } from '#islands/builder/Leave.tsx';
import { fullPlan } from '../../domain/full-plan.ts';
import { deskFor } from './desk.ts';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('what leaves as a file', () => {
  it('says so where the browser does not draw', async () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    render(
      <Leave desk={deskFor(fullPlan)} plan={fullPlan} planId="one" onRead={() => undefined} />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Picture of the play (PNG)' }));
    expect(
      await screen.findByText(
        '“Picture of the play (PNG)” could not be made: either the connection is gone, or this browser cannot draw. Try another form, or print the page.',
      ),
    ).toBeTruthy();
  });
});
