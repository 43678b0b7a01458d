import { editDistance } from '#domain/edit-distance.ts';

/** The known word that looks most like `word`; nothing if none is close (two edits, or four in ten letters). */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  const limit = Math.max(2, Math.floor(wanted.length * 0.4));
  let best: { readonly word: string; readonly edits: number } | undefined;
  for (const candidate of known) {
    const edits = editDistance(wanted, candidate.toLowerCase());
    if (edits < Math.min(limit + 1, best?.edits ?? Infinity, candidate.length)) {
      best = { word: candidate, edits };
    }
  }
  return best?.word;
}
