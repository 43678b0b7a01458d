// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { lastLesson, placeFrom } from '#browser/last-lesson.ts';

describe('a stored place', () => {
  it('is taken back as it was', () => {
    const place = { path: '/lessons/a/', title: 'A' };
    expect(placeFrom(JSON.stringify(place), '/')).toEqual(place);
  });

  it.each([
    null,
    '',
    'garbage{',
    '5',
    'null',
    '{"path":"javascript:alert(1)","title":"A"}',
    '{"path":"//evil.example/lessons/","title":"A"}',
    '{"path":"/lessons/a/","title":""}',
    '{"path":"/lessons/a/"}',
  ])('is nothing if it reads %j', (text) => {
    expect(placeFrom(text, '/')).toBeUndefined();
  });
});

describe('the way back', () => {
  beforeEach(() => {
    localStorage.clear();
  });

  it('leads from the home page to the lesson read last', () => {
    document.body.innerHTML = '<main data-lesson><h1>Two words</h1></main>';
    lastLesson(document, localStorage, '/');
    localStorage.setItem(
      'why-how.last-lesson',
      JSON.stringify({ path: '/lessons/two/', title: 'Two words' }),
    );
    document.body.innerHTML =
      '<main><a data-continue data-continue-label="Continue: {title}" href="/lessons/">See the course</a></main>';
    lastLesson(document, localStorage, '/');
    const link = document.querySelector('a');
    expect(link?.textContent).toBe('Continue: Two words');
    expect(link?.getAttribute('href')).toBe('/lessons/two/');
  });

  it('stays the course link for a newcomer', () => {
    document.body.innerHTML = '<main><a data-continue href="/lessons/">See the course</a></main>';
    lastLesson(document, localStorage, '/');
    expect(document.querySelector('a')?.textContent).toBe('See the course');
  });
});
