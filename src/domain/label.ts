/** Widths of letters of the display face, measured, in hundredths of its size. */
const widths = [
  { letters: " '’,.|Iijl;:!()", width: 26 },
  { letters: 'ftr-', width: 35 },
  { letters: 'mwMW&%@', width: 76 },
] as const;
const capital = 54;
const other = 49;

/** About how wide a line of the display face is at a size, in the same unit as the size. */
export function labelWidth(text: string, size: number): number {
  const hundredths = Array.from(
    text,
    (letter) =>
      widths.find(({ letters }) => letters.includes(letter))?.width ??
      (/\p{Lu}/u.test(letter) ? capital : other),
  );
  return (hundredths.reduce((sum, width) => sum + width, 0) * size) / 100;
}

/** Breaks words into as few lines as a width allows; a word that is wider stands alone. */
export function labelLines(text: string, size: number, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && labelWidth(`${line} ${word}`, size) <= width) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

/** A title short enough for a picture: without what stands in brackets or after a colon. */
export function shortTitle(title: string): string {
  return title.replace(/\s*\([^)]*\)/gu, '').replace(/:.*$/u, '');
}
