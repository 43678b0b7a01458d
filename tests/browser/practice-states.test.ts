// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { day, given, index, progressOf, start } from '../domain/course-fixture.ts';
import { storeRecord } from '../islands/record.ts';
import { serve } from '../islands/served.ts';

async function show() {
  const root = document.getElementById('root');
  const { showStates } = await import('#browser/practice-states.ts');
  if (root) await showStates(root);
}
const states = () =>
  [...document.querySelectorAll<HTMLElement>('[data-exercise]')].map(({ dataset, textContent }) => [
    dataset['state'],
    textContent,
  ]);

beforeEach(() => {
  vi.resetModules();
  document.body.innerHTML = `<ul id="root" data-open="not begun"
    data-started="{answered} of {total} answered" data-done="{right} of {total} right"
    data-mastered="{count} right on two days">
    ${['sort', 'check', 'unknown'].map((id) => `<li data-exercise="${id}"><i data-state-words></i></li>`).join('')}
  </ul>`;
  serve({ 'practice.json': index });
});
afterEach(() => {
  window.localStorage.clear();
  vi.unstubAllGlobals();
});

it('says beside each exercise how far the learner is, and follows other tabs', async () => {
  await show();
  expect(states()).toEqual([
    ['open', 'not begun'],
    ['open', 'not begun'],
    [undefined, ''],
  ]);
  storeRecord(
    progressOf([
      given('sort', 'a', start),
      given('sort', 'a', start + day),
      given('check', 'd', start, { outcome: 'partly' }),
    ]),
  );
  expect(states().slice(0, 2)).toEqual([
    ['started', '1 of 3 answered, 1 right on two days'],
    ['done', '0 of 1 right'],
  ]);
});

it('leaves the list alone where the course cannot be had', async () => {
  serve({});
  await show();
  expect(states()[0]).toEqual([undefined, '']);
});
