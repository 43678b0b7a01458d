import { describe, expect, it } from 'vitest';
import { mostQrLetters, qrCode, type QrCode } from '#domain/qr-code.ts';

/** The dark squares of a path, as `x y`. */
function squares({ path }: QrCode): ReadonlySet<string> {
  const dark = new Set<string>();
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)\.5h(\d+)/gu)) {
    for (let step = 0; step < Number(run); step += 1) dark.add(`${Number(x) + step} ${y ?? ''}`);
  }
  return dark;
}

const drawn = (text: string): QrCode => {
  const code = qrCode(text);
  if (!code) throw new Error('no code');
  return code;
};

describe('the code of a link', () => {
  it('has its three marks in the corners, and four white squares around it', () => {
    const code = drawn('https://example.org/build/#s=1.abc');
    const dark = squares(code);
    const ring = Array.from({ length: 7 }, (_, at) => at + 4);
    for (const [left, top] of [
      [0, 0],
      [code.size - 15, 0],
      [0, code.size - 15],
    ] as const) {
      for (const at of ring) {
        expect(dark.has(`${at + left} ${4 + top}`)).toBe(true);
        expect(dark.has(`${4 + left} ${at + top}`)).toBe(true);
      }
    }
    const places = [...dark].flatMap((place) => place.split(' ').map(Number));
    expect(Math.min(...places)).toBe(4);
    expect(Math.max(...places)).toBe(code.size - 5);
  });

  it('is drawn up to the length a phone can read, and not above', () => {
    // Version 30 has 137 squares a side; one letter more would need the next version.
    expect(drawn('x'.repeat(mostQrLetters)).size).toBe(137 + 8);
    expect(qrCode('x'.repeat(mostQrLetters + 1))).toBeUndefined();
  });
});
