/** Widths in Arial, in thousandths of the size; Helvetica and Liberation Sans have the same. */
const widths: ReadonlyMap<string, number> = new Map(
  (
    [
      [222, "ijl'|’‘"],
      [278, ' .,:;!/\\ftI[]'],
      [350, '()-r`"*{}“”•'],
      [500, 'ckszxvyJ'],
      [584, '0123456789abdeghnopqu?_$#L+<=>~€–'],
      [667, 'FTZABEKPSVXY&'],
      [722, 'CDHNRUw'],
      [778, 'GOQ'],
      [833, 'mM'],
      [1015, 'W@%—…'],
    ] as const
  ).flatMap(([width, letters]) => Array.from(letters, (letter) => [letter, width] as const)),
);

/** Cyrillic and Greek run wider than Latin; Chinese letters and pictures fill their square. */
const widthOf = (letter: string): number => {
  const base = letter.normalize('NFD').charAt(0);
  return widths.get(base) ?? (base < '\u1100' ? 850 : 1200);
};

/** How a text is set; sizes in pixels. */
export interface TextStyle {
  readonly size: number;
  readonly isBold?: boolean;
}

/** About how wide a letter runs; rather too wide than too narrow. */
const runOf = (letter: string, { size, isBold = false }: TextStyle): number =>
  (widthOf(letter) / 1000) * size * (isBold ? 1.1 : 1);

const lettersOf = (text: string): readonly string[] =>
  Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment);

interface Piece {
  readonly text: string;
  readonly run: number;
}

/** A word in pieces that fit; most words are one piece. */
function pieces(word: string, width: number, style: TextStyle): readonly Piece[] {
  const all: Piece[] = [];
  let piece: Piece = { text: '', run: 0 };
  for (const letter of lettersOf(word)) {
    const run = runOf(letter, style);
    if (piece.text !== '' && piece.run + run > width) {
      all.push(piece);
      piece = { text: '', run: 0 };
    }
    piece = { text: piece.text + letter, run: piece.run + run };
  }
  return [...all, piece];
}

/**
 * Breaks a text into lines for a drawing, which has no room that grows by itself. A word that is
 * wider than the line is cut.
 */
export function textLines(text: string, width: number, style: TextStyle): readonly string[] {
  const space = runOf(' ', style);
  const lines: Piece[] = [];
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    for (const piece of pieces(word, width, style)) {
      const last = lines.at(-1);
      const run = (last?.run ?? 0) + space + piece.run;
      if (!last || run > width) lines.push(piece);
      else lines[lines.length - 1] = { text: `${last.text} ${piece.text}`, run };
    }
  }
  return lines.map((line) => line.text);
}
