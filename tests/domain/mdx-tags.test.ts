import { expect, it } from 'vitest';
import { idsInTags } from '#domain/mdx-tags.ts';

it('finds the ids a kind of tag points at, wherever the attribute stands', () => {
  const body =
    'A <Term id="goal">goal</Term>, a <Term lang="en" id="plan">plan</Term>, <Terms id="x" />.';
  expect(idsInTags(body, 'Term')).toEqual(['goal', 'plan']);
});

it('reads another attribute on request', () => {
  expect(idsInTags('<Example title="t" company="quicktill">', 'Example', 'company')).toEqual([
    'quicktill',
  ]);
});
