import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { documentedFields, fieldDocs } from '#authoring/field-docs.ts';

test('every field has a description', () => {
  const silent = documentedFields().filter(({ description }) => description === '');
  expect(silent.map(({ chapter, name }) => `${chapter}: ${name}`)).toEqual([]);
});

test('docs/authoring-fields.md is current; node scripts/write-field-docs.ts writes it', () => {
  expect(readFileSync('docs/authoring-fields.md', 'utf8')).toBe(fieldDocs());
});

test('a field says what it takes', () => {
  const line = (start: string): string | undefined =>
    fieldDocs()
      .split('\n')
      .find((text) => text.startsWith(start));
  expect(line('- `effort`')).toBe('- `effort` (`low`, `medium`, `high`): Effort; house estimate.');
  expect(line('- `related`')).toBe('- `related` (list: id in concepts): Neighboring concepts.');
  expect(line('- `fits.<id>.reason`')).toBe(
    '- `fits.<id>.reason` (text; optional): Why; required unless the fit is neutral.',
  );
});
