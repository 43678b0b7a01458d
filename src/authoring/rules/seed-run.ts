import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { proseOf } from '#authoring/prose.ts';
import { shinglesOf } from '#authoring/seed-shingles.ts';
import fingerprints from '#authoring/seed-shingles.json' with { type: 'json' };

/** Six words in a row that also stand in the article the course answers. One issue a text. */
export function seedRun({ entries }: Content): Issue<'seed-run'>[] {
  const known = new Set(fingerprints);
  const shown = entries.filter(({ collection }) => collection !== 'sources').flatMap(proseOf);
  return shown.flatMap(({ text, field, at }): Issue<'seed-run'>[] => {
    const run = shinglesOf(text).find(({ hash }) => known.has(hash));
    return run ? [{ rule: 'seed-run', ...at(run.index), args: { field, words: run.words } }] : [];
  });
}
