// @vitest-environment jsdom
import { expect, it, vi } from 'vitest';
import { whenShown } from '#browser/when-shown.ts';

it('works at once on a page that is shown, also where no browser makes pages ready', () => {
  const work = vi.fn();
  whenShown(document, work);
  expect(work).toHaveBeenCalledOnce();
});

it('waits on a page made ready in advance until it is shown, and works once', () => {
  const hidden = Object.assign(document.implementation.createHTMLDocument(), {
    prerendering: true,
  });
  const work = vi.fn();
  whenShown(hidden, work);
  expect(work).not.toHaveBeenCalled();
  hidden.dispatchEvent(new Event('prerenderingchange'));
  hidden.dispatchEvent(new Event('prerenderingchange'));
  expect(work).toHaveBeenCalledOnce();
});
