// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { parentOrigin, tellHeight } from '#browser/frame-height.ts';

let changed: (() => void) | undefined;
const post = vi.fn();
const around = { postMessage: post } as unknown as Window;

beforeEach(() => {
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(onChange: () => void) {
        changed = onChange;
      }
      observe = vi.fn();
    },
  );
  vi.spyOn(window, 'parent', 'get').mockReturnValue(around);
  vi.spyOn(document, 'referrer', 'get').mockReturnValue('https://wiki.example/a/page?with=secrets');
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  post.mockClear();
  changed = undefined;
});

const bodyIs = (height: number) =>
  vi.spyOn(document.body, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, height));

it('tells its height to the page around, rounded up, and again with every change', () => {
  bodyIs(730.2);
  tellHeight(window, 'exercises/one');
  changed?.();
  const message = { type: 'why-how.height', id: 'exercises/one', height: 731 };
  expect(post.mock.calls).toEqual([[message, 'https://wiki.example']]);
  bodyIs(900);
  changed?.();
  window.dispatchEvent(new Event('resize'));
  expect(post.mock.calls.slice(1)).toEqual([
    [{ ...message, height: 900 }, 'https://wiki.example'],
    [{ ...message, height: 900 }, 'https://wiki.example'],
  ]);
});

it('asks for no height that the other side refuses', () => {
  tellHeight(window, 'build');
  for (const [is, told] of [
    [12, 100],
    [9000, 5000],
  ] as const) {
    bodyIs(is);
    changed?.();
    expect(post).toHaveBeenLastCalledWith(
      expect.objectContaining({ height: told }),
      expect.any(String),
    );
  }
});

it('says nothing on a page of its own', () => {
  vi.spyOn(window, 'parent', 'get').mockReturnValue(window);
  tellHeight(window, 'build');
  expect(changed).toBeUndefined();
});

it('does nothing about messages', () => {
  bodyIs(700);
  tellHeight(window, 'build');
  window.dispatchEvent(
    new MessageEvent('message', { data: { type: 'why-how.height', height: 1 } }),
  );
  expect(post).not.toHaveBeenCalled();
});

it('speaks to the origin around it where that is known', () => {
  const page = (ancestors: readonly string[] | undefined, referrer: string) =>
    ({
      location: {
        origin: 'https://guide.example',
        ...(ancestors && { ancestorOrigins: ancestors }),
      },
      document: { referrer },
    }) as unknown as Window;
  expect(parentOrigin(page(['https://wiki.example', 'https://top.example'], ''))).toBe(
    'https://wiki.example',
  );
  expect(parentOrigin(page(undefined, 'https://wiki.example/page'))).toBe('https://wiki.example');
  // A sandboxed page around, no referrer, a broken one, and the frame itself tell nothing.
  expect(parentOrigin(page(['null'], 'https://wiki.example/'))).toBe('*');
  for (const referrer of ['', 'nonsense', 'about:blank', 'https://guide.example/embed/build/']) {
    expect(parentOrigin(page(undefined, referrer)), referrer).toBe('*');
  }
});
