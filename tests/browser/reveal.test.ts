// @vitest-environment jsdom
import { beforeEach, expect, it, vi } from 'vitest';
import { reveal } from '#browser/reveal.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <h2 id="why">Why</h2>
    <details><summary>More</summary><details><p id="deep">Deep</p></details></details>
    <ul hidden><li id="item-a">Left to the widget</li></ul>
    <table><tr><td id="cell"><a href="/">Fit</a></td></tr></table>`;
  // Without a layout nothing can be seen or scrolled to.
  Element.prototype.checkVisibility = function isSeen() {
    return this.closest('[hidden], details:not([open]) > :not(summary)') === null;
  };
  Element.prototype.scrollIntoView = () => undefined;
});

const open = (fragment: string) => {
  window.history.replaceState(null, '', `/#${fragment}`);
  reveal(window);
  return document.activeElement;
};
const at = (id: string) => document.getElementById(id);

it('gives the focus to any place, for as long as it is there', () => {
  expect(open('why')).toBe(at('why'));
  at('why')?.blur();
  expect(at('why')?.hasAttribute('tabindex')).toBe(false);
});

it('unfolds what hides a place, and says so', () => {
  vi.useFakeTimers();
  expect(open('deep')).toBe(at('deep'));
  expect([...document.querySelectorAll('details')].every((details) => details.open)).toBe(true);
  vi.advanceTimersByTime(100);
  expect(document.querySelector('[role="status"]')?.textContent).toBe('Opened from a link.');
  vi.useRealTimers();
});

it('leaves what a widget hides to the widget, and the focus to who gave it', () => {
  expect(open('item-a')).toBe(document.body);
  const link = document.querySelector('a');
  link?.focus();
  expect(open('cell')).toBe(link);
  expect(open('nowhere')).toBe(link);
  expect(open('%')).toBe(link);
});
