import { expect, test } from 'vitest';
import { readBody } from '#authoring/body.ts';

const text = `---
title: x
---

## A heading

A <Term id="guiding-policy" /> and
a **bold** [link](/x/). <Cite id="smith-2020" />

- one
- two <Term id="goal">goals</Term>

| a | b |
| - | - |
| 1 | 2 <Cite id="smith-2020" /> |

<Note kind="trap" title="Inline">words with a <Term id="moat" /> inside</Note>

<Example
  company="nordlicht"
  title="A case">

Ana calls.

</Example>
`;
const body = readBody(text);

test('blocks have kind, words and line; an empty link tag reads like its id', () => {
  expect(body.blocks.map(({ kind, text: words, line }) => [kind, words, line])).toEqual([
    ['heading', 'A heading', 5],
    ['paragraph', 'A guiding policy and\na bold link. ', 7],
    ['paragraph', 'one', 10],
    ['paragraph', 'two goals', 11],
    ['row', 'a | b', 13],
    ['row', '1 | 2 ', 15],
    ['paragraph', 'words with a moat inside', 17],
    ['paragraph', 'Ana calls.', 23],
  ]);
});

test('tags know their line, the line of an attribute and the tags around them', () => {
  const found = body.tags.map(({ name, line, within }) => [
    name,
    line,
    within.map((tag) => tag.name).join(),
  ]);
  expect(found).toEqual([
    ['Term', 7, ''],
    ['Cite', 8, ''],
    ['Term', 11, ''],
    ['Cite', 15, ''],
    ['Note', 17, ''],
    ['Term', 17, 'Note'],
    ['Example', 19, ''],
  ]);
  expect(body.tags.at(-1)?.lineOf('title')).toBe(21);
  expect(body.blocks.at(-1)?.within[0]?.attributes.get('company')).toBe('nordlicht');
});

test('a text the parser refuses is one finding', () => {
  expect(readBody('---\na: b\n---\n\nOne.\n\n<Note>\n\nopen')).toEqual({
    tags: [],
    blocks: [],
    foreign: [{ what: 'parser', written: 'Expected a closing tag for `<Note>` (7:1)', line: 7 }],
  });
});
