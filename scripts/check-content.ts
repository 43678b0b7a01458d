import { check } from '#authoring/check.ts';
import { totals } from '#authoring/overview-text.ts';
import { overviewOf } from '#authoring/overview.ts';
import { report } from '#authoring/report.ts';
import { contentOf } from './read-content.ts';

// Usage: node scripts/check-content.ts [folder]; the folder is `content` unless told.
const content = contentOf(process.argv[2], 'check:content');
const findings = check(content);
console.log(report(findings));
// The build runs this first, so that its log says what was built.
console.log(totals(overviewOf(content)));
process.exit(findings.issues.length === 0 ? 0 : 1);
