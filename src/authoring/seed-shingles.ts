import { createHash } from 'node:crypto';

/** Words in a run that must not be shared. */
const length = 6;

/** A run of six words, where it starts in the text, and its fingerprint. */
export interface Shingle {
  readonly words: string;
  readonly index: number;
  readonly hash: string;
}

/** All runs of six words of a text, in lower case and without marks between them. */
export function shinglesOf(text: string): Shingle[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu)];
  return words.slice(0, Math.max(words.length - length + 1, 0)).map((word, i) => {
    const run = words.slice(i, i + length).map(([part]) => part.toLowerCase().replaceAll('’', "'"));
    const joined = run.join(' ');
    const hash = createHash('sha256').update(joined).digest('hex').slice(0, 12);
    return { words: joined, index: word.index, hash };
  });
}
