import type { Findings } from './check.ts';
import { wordsFor } from './messages.ts';

const counted = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

/** The findings of a run as text for a terminal: every problem, then one line with the counts. */
export function report({ issues, entries, partial }: Findings): string {
  const problems = issues.map((issue) => {
    const { says, fix } = wordsFor(issue);
    const where = `${issue.file}:${issue.line}   ${issue.rule}`;
    return `${where}\n  ${says}\n  ${fix} More: docs/content-rules/${issue.rule}.md\n\n`;
  });
  const rest = partial ? ' Some rules wait until every file can be read.' : '';
  const read = counted(entries, 'entry', 'entries');
  return `${problems.join('')}Read ${read}: ${counted(issues.length, 'problem', 'problems')}.${rest}`;
}
