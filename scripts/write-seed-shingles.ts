import { readFileSync, writeFileSync } from 'node:fs';
import { shinglesOf } from '#authoring/seed-shingles.ts';

// Usage: node scripts/write-seed-shingles.ts <article.txt>
// Keeps fingerprints of the article, not its words: the rule seed-run needs no more.
const [file] = process.argv.slice(2);
if (file === undefined) {
  console.error('Usage: node scripts/write-seed-shingles.ts <article.txt>');
  process.exit(1);
}
const hashes = new Set(shinglesOf(readFileSync(file, 'utf8')).map(({ hash }) => hash));
const target = new URL('../src/authoring/seed-shingles.json', import.meta.url);
writeFileSync(target, `${JSON.stringify([...hashes].sort(), null, 2)}\n`);
console.log(`Wrote ${hashes.size} fingerprints.`);
