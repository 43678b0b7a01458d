import { encode } from 'uqr';

/**
 * So many letters may stand in a code that a phone can read from a screen: version 30 at the lowest
 * correction, 137 squares a side. ZXing reads it from a turned and blurred picture of 400 pixels;
 * the standard allows more, but then a square is smaller than two pixels on a small screen.
 */
export const mostQrLetters = 1732;

/** Squares of white around the code; the standard asks for four. */
const quiet = 4;

/** A code as the path of its dark squares, on a field of `size` by `size`. */
export interface QrCode {
  readonly size: number;
  readonly path: string;
}

/** Draws a text as a QR code; undefined if it is longer than `mostQrLetters`. */
export function qrCode(text: string): QrCode | undefined {
  if (text.length > mostQrLetters) return undefined;
  const { data, size } = encode(text, { ecc: 'L', border: quiet });
  const runs = data.flatMap((row, y) => {
    const line = row.map((isDark) => (isDark ? '#' : ' ')).join('');
    return [...line.matchAll(/#+/gu)].map(({ 0: run, index }) => `M${index} ${y}.5h${run.length}`);
  });
  return { size, path: runs.join('') };
}
