// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nextFromSummary, showSummary, summaryFrom, summaryKey } from '#browser/summary.ts';

const store = (value: unknown) => {
  window.localStorage.setItem(summaryKey, JSON.stringify(value));
};
const next = { path: '/lessons/how-to-win/', title: 'How to win' };

beforeEach(() => {
  document.body.innerHTML = `
    <a data-due="{count} due" hidden></a>
    <a data-lesson-id="where-to-play">Where <span data-state-words data-started="begun" data-done="done" data-next="next"></span></a>
    <a data-lesson-id="how-to-win">How <span data-state-words data-started="begun" data-done="done" data-next="next"></span></a>`;
});
afterEach(() => {
  window.localStorage.clear();
});

/** Beyond the four hours by which a sitting looks ahead. */
const tomorrow = 24 * 60 * 60 * 1000;
const badge = () => document.querySelector<HTMLElement>('[data-due]');
const states = () =>
  [...document.querySelectorAll<HTMLElement>('[data-lesson-id]')].map((link) => [
    link.dataset['state'],
    link.querySelector('span')?.textContent,
  ]);

describe('what every page shows', () => {
  it('is nothing for somebody new', () => {
    showSummary(document, 100);
    expect(badge()?.hidden).toBe(true);
    expect(states()).toEqual([
      [undefined, ''],
      [undefined, ''],
    ]);
  });

  it('counts what a sitting would ask: due within four hours', () => {
    const hour = 60 * 60 * 1000;
    store({ due: [4 * hour, 4 * hour + 1], lessons: {} });
    showSummary(document, 0);
    expect(badge()?.textContent).toBe('1 due');
  });

  it('is how many questions are due now, and which lessons are begun, done or next', () => {
    store({ due: [1, 50, tomorrow], lessons: { 'where-to-play': 'done' }, next });
    showSummary(document, 100);
    expect([badge()?.hidden, badge()?.textContent]).toEqual([false, '2 due']);
    expect(states()).toEqual([
      ['done', 'done'],
      ['next', 'next'],
    ]);
    store({ due: [tomorrow], lessons: { 'how-to-win': 'started' }, next });
    showSummary(document, 100);
    expect(badge()?.hidden).toBe(true);
    expect(states()).toEqual([
      [undefined, ''],
      ['started', 'begun'],
    ]);
  });

  it('says 99+ when there are more', () => {
    store({ due: Array.from({ length: 120 }, () => 1), lessons: {} });
    showSummary(document, 100);
    expect(badge()?.textContent).toBe('99+ due');
  });
});

describe('stored text', () => {
  it.each([
    null,
    'no json',
    '7',
    '[]',
    '{"due":"x","lessons":[],"next":3}',
    '{"next":{"path":"javascript:alert(1)","title":"x"}}',
    '{"next":{"path":"/lessons/../../evil/","title":"x"}}',
    '{"next":{"path":"//evil.example/","title":"x"}}',
  ])('%s is nothing', (text) => {
    expect(summaryFrom(text)).toEqual({ due: [], lessons: {} });
  });

  it('keeps what fits of what does not fit altogether', () => {
    expect(summaryFrom('{"due":[3,"x",null],"lessons":{"a":"done","b":"evil"}}')).toEqual({
      due: [3],
      lessons: { a: 'done' },
    });
  });

  it('knows the lesson to go on with', () => {
    expect(nextFromSummary()).toBeUndefined();
    store({ due: [], lessons: {}, next });
    expect(nextFromSummary()).toEqual(next);
  });
});
