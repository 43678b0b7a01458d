// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { useReservedHeight } from '#islands/_shared/useReservedHeight.ts';

function Frame() {
  const root = useRef<HTMLDivElement>(null);
  useReservedHeight(root);
  return (
    <div ref={root} data-testid="frame">
      <button type="button">Check</button>
    </div>
  );
}

beforeEach(() => {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(320);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

it.each([
  ['a click', (frame: HTMLElement) => fireEvent.click(frame)],
  ['a key', (frame: HTMLElement) => fireEvent.keyDown(frame, { key: 'Tab' })],
  ['a new window size', () => fireEvent(window, new Event('resize'))],
])('keeps the first height until %s', (_, act) => {
  const frame = render(<Frame />).getByTestId('frame');
  expect(frame.style.minHeight).toBe('320px');
  act(frame);
  expect(frame.style.minHeight).toBe('');
});
