// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { askedLink, copyLink } from '#browser/copy-link.ts';
import { addPlaceLinks } from '#browser/place-links.ts';

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  writeText.mockReset().mockResolvedValue();
  window.history.replaceState(null, '', '/lessons/goal/?highlight=icp');
  document.body.innerHTML = `<main id="main">
    <h2 id="why">Why <em>it</em>
      matters</h2>
    <h2 id="done">Done<a class="anchor" href="#done"></a></h2>
    <section id="exercise-a"><h3 id="exercise-a-title">Sort three</h3></section>
    <section id="example-two"><p class="note-title">Two firms</p></section>
    <section><h2 id="guess-title">Guess first</h2></section>
    <section id="exercise-b"><h2 class="sr" id="exercise-b-title">Not seen</h2></section>
    <h3>No place</h3>
    <astro-island><h2 id="board">Board</h2></astro-island>
  </main>`;
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const links = () =>
  [...document.querySelectorAll('a')].map((link) => [
    link.getAttribute('href'),
    link.getAttribute('aria-label'),
  ]);
const status = () => {
  vi.advanceTimersByTime(100);
  return document.querySelector('[role="status"]')?.textContent;
};
const linkTo = (href: string) => {
  const link = document.createElement('a');
  link.className = 'anchor';
  link.href = href;
  document.body.append(link);
  return link;
};

it('gives each title of a place one link, and no link to what is no place', () => {
  addPlaceLinks(document);
  addPlaceLinks(document);
  expect(links()).toEqual([
    ['#why', 'Copy link to: Why it matters'],
    ['#done', null],
    ['#exercise-a', 'Copy link to: Sort three'],
    ['#example-two', 'Copy link to: Two firms'],
  ]);
});

it('copies the address without what was asked of the page, says so, and falls silent', async () => {
  await copyLink(linkTo('#why'), window);
  expect(writeText).toHaveBeenCalledWith(`${location.origin}/lessons/goal/#why`);
  expect(status()).toBe('Link copied.');
  vi.advanceTimersByTime(6000);
  expect(status()).toBe('');
  expect(location.hash).toBe('');
});

it('shows the address where copying is refused', async () => {
  writeText.mockRejectedValue(new Error('denied'));
  const other = linkTo('/exercises/a/#item-b');
  await copyLink(other, window);
  expect(status()).toBe(
    `Your browser does not let the guide copy. The link is ${location.origin}/exercises/a/#item-b`,
  );
  await copyLink(linkTo('#why'), window);
  expect(location.hash).toBe('#why');
  expect(status()).toBe(
    'Your browser does not let the guide copy. The link is in the address bar.',
  );
});

it('answers a plain click only', () => {
  const link = linkTo('#why');
  const asked: (HTMLElement | undefined)[] = [];
  link.addEventListener('click', (event) => {
    event.preventDefault();
    asked.push(askedLink(event));
  });
  link.click();
  link.dispatchEvent(new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true }));
  expect(asked).toEqual([link, undefined]);
  expect(askedLink(new MouseEvent('click'))).toBeUndefined();
});
