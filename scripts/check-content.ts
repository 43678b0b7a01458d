import { existsSync } from 'node:fs';
import { check } from '#authoring/check.ts';
import { report } from '#authoring/report.ts';
import { readTexts } from '#authoring/source.ts';

// Usage: node scripts/check-content.ts [folder]; the folder is `content` unless told.
const folder = (process.argv[2] ?? 'content').replace(/[\\/]+$/u, '');
if (!existsSync(folder)) {
  console.error(`There is no folder "${folder}". Usage: npm run check:content -- [folder]`);
  process.exit(1);
}
const findings = check(readTexts(folder), folder);
console.log(report(findings));
process.exit(findings.issues.length === 0 ? 0 : 1);
