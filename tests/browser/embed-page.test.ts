// @vitest-environment jsdom
import { beforeAll, expect, it } from 'vitest';

const click = (selector: string): string | undefined => {
  const link = document.querySelector<HTMLAnchorElement>(selector);
  link?.addEventListener('click', (event) => {
    event.preventDefault();
  });
  link?.firstElementChild?.dispatchEvent(
    new MouseEvent('click', { bubbles: true, cancelable: true }),
  );
  return link?.target;
};

beforeAll(async () => {
  document.body.innerHTML = `
    <a id="place" href="#item-3"><b>Open this one</b></a>
    <a id="page" href="/lessons/goal/"><b>Read on</b></a>`;
  await import('#browser/embed-page.ts');
});

it('keeps a place on the same page in the frame; other links are left to open a new tab', () => {
  expect(click('#place')).toBe('_self');
  expect(click('#page')).toBe('');
});
