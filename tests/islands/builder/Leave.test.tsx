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

it('says so where a file cannot be read', async () => {
  render(<Leave desk={deskFor(fullPlan)} plan={fullPlan} planId="one" onRead={() => undefined} />);
  const gone = Object.assign(new File([], 'a.json', { type: 'application/json' }), {
    text: () => Promise.reject(new DOMException('gone', 'NotFoundError')),
  });
  await userEvent.upload(screen.getByLabelText('Read in a JSON file'), gone);
  expect(
    await screen.findByText(
      'The file could not be read: either the connection is gone, or the file is. Check both and try again.',
    ),
  ).toBeTruthy();
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
