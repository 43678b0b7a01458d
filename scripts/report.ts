import { check } from '#authoring/check.ts';
import { lessonTable, totals } from '#authoring/overview-text.ts';
import { overviewOf } from '#authoring/overview.ts';
import { report } from '#authoring/report.ts';
import { contentOf } from './read-content.ts';

// Usage: node scripts/report.ts [folder]; the folder is `content` unless told.
// For reading: problems are listed, but only check-content.ts fails because of them.
const content = contentOf(process.argv[2], 'report');
const overview = overviewOf(content);
console.log([lessonTable(overview), totals(overview), report(check(content))].join('\n\n'));
