import type { TextStorage } from './storage.ts';

/**
 * Puts a text that cannot be read under a free key beside its own. False if the browser refuses: then
 * the text must not be overwritten.
 */
export function keepAside(storage: TextStorage, key: string, text: string): boolean {
  for (let number = 1; ; number += 1) {
    const aside = `${key}.aside-${number}`;
    const there = storage.read(aside);
    if (there === text) return true;
    if (there === undefined) return storage.write(aside, text);
  }
}
