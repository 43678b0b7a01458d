import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allowedTags } from '#authoring/tags.ts';

test('the tags authors may write are the tags that have a component', () => {
  const source = readFileSync('src/mdx-components.ts', 'utf8');
  const list = /mdxComponents = \{(?<list>[^}]*)\}/u.exec(source)?.groups?.['list'] ?? '';
  const components = [...list.matchAll(/^\s+(?<name>[A-Z]\w*)/gmu)].map((match) => match[1]);
  expect(Object.keys(allowedTags).sort()).toEqual(components.sort());
});
