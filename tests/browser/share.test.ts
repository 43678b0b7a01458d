// @vitest-environment jsdom
import { afterEach, expect, it } from 'vitest';
import { addressWith } from '#browser/share.ts';

afterEach(() => {
  delete document.body.dataset['embed'];
  history.replaceState(null, '', '/');
});

it('gives the address of the page with another fragment', () => {
  history.replaceState(null, '', '/sub/build/?a=b#old');
  expect(addressWith(window, 's=1.x')).toBe(`${location.origin}/sub/build/?a=b#s=1.x`);
});

it('leads from an embed to the full page', () => {
  document.body.dataset['embed'] = 'build';
  history.replaceState(null, '', '/sub/embed/build/?theme=dark');
  expect(addressWith(window, 's=1.x')).toBe(`${location.origin}/sub/build/#s=1.x`);
});
