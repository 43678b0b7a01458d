// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { leadBack, placeFrom, rememberLesson } from '#browser/last-lesson.ts';

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

const home = '<a data-continue="Continue: {title}" href="/lessons/">See the course</a>';

describe('the way back', () => {
  beforeEach(() => {
    localStorage.clear();
    history.replaceState(null, '', '/lessons/two/');
  });

  it('leads from the home page to the lesson read last', () => {
    document.body.innerHTML = '<main data-lesson><h1>Two words</h1></main>';
    rememberLesson(document);
    document.body.innerHTML = home;
    leadBack(document, '/');
    const link = document.querySelector('a');
    expect(link?.textContent).toBe('Continue: Two words');
    expect(link?.getAttribute('href')).toBe('/lessons/two/');
  });

  it('stays the course link for a newcomer, and after a page that is no lesson', () => {
    document.body.innerHTML = '<main><h1>About</h1></main>';
    rememberLesson(document);
    document.body.innerHTML = home;
    leadBack(document, '/');
    expect(document.querySelector('a')?.textContent).toBe('See the course');
  });

  it('stays the course link where storage is refused', () => {
    const refuse = vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('refused', 'SecurityError');
    });
    document.body.innerHTML = home;
    leadBack(document, '/');
    expect(document.querySelector('a')?.textContent).toBe('See the course');
    refuse.mockRestore();
  });
});
