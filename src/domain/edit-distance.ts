/**
 * Edits between two words: letters added, dropped, changed or swapped with their neighbor.
 * Optimal string alignment (Damerau 1964), one row for each letter of `a`.
 */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const change = (last[j - 1] ?? 0) + (same ? 0 : 1);
      const add = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = swapped ? (before[j - 2] ?? 0) + 1 : Infinity;
      row.push(Math.min(change, add, swap));
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
