import { expect, test } from 'vitest';
import { check } from '#authoring/check.ts';
import { readContent } from '#authoring/content.ts';
import { report } from '#authoring/report.ts';
import { readTexts } from '#authoring/source.ts';

test('the content of the guide has no problem', () => {
  const findings = check(readContent(readTexts('content'), 'content'));
  expect(report({ ...findings, entries: 0 })).toBe('Read 0 entries: 0 problems.');
});
