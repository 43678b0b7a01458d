import { afterEach, expect, it, vi } from 'vitest';
import { newId } from '#browser/new-id.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('gives a new id each time', () => {
  expect(newId()).not.toBe(newId());
});

it('gives 32 hexadecimal digits where the browser has no randomUUID', () => {
  const { crypto } = globalThis;
  vi.stubGlobal('crypto', {
    getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  });
  expect(newId()).toMatch(/^[0-9a-f]{32}$/u);
  expect(newId()).not.toBe(newId());
});
