import { expect, it } from 'vitest';
import { mdxParts } from '#publishing/mdx-parts.ts';
import { mdxMarkdown } from '#publishing/mdx-markdown.ts';
import { tinyWriter } from './tiny-guide.ts';

const markdown = (body: string): string => mdxMarkdown(tinyWriter, body);

it('turns the tags for entries into links, with their title if they have no words', () => {
  expect(markdown('A <Term id="goal">big goal</Term>, <Term id="goal" />.')).toBe(
    'A [big goal](https://a.example/concepts/goal.md), [Goal](https://a.example/concepts/goal.md).',
  );
  expect(markdown('<Tactic id="call" /> <Strategy id="focus">x</Strategy>')).toBe(
    '[Cold call](https://a.example/tactics/call.md) [x](https://a.example/strategies/focus.md)',
  );
});

it('turns a citation into author and year', () => {
  expect(markdown('So it is <Cite id="terho-2015" />.')).toBe('So it is (Terho et al. 2015).');
});

it('quotes notes and examples, and says that companies are fictional', () => {
  expect(markdown('<Note kind="trap" title="T">\n\nOne.\n\nTwo.\n\n</Note>')).toBe(
    '> **Common trap: T**\n>\n> One.\n>\n> Two.',
  );
  expect(markdown('<Example title="T" company="ana">\n\nOne.\n\n</Example>')).toBe(
    '> **Worked example: T** (Ana Ltd, Spain, fictional company)\n>\n> One.',
  );
  expect(markdown('<Example title="T">x</Example>')).toContain('(fictional company)');
});

it('says a play in words and links an exercise', () => {
  expect(
    markdown(
      '<Play title="P" alt="A red arrow.">\n<Zone at="1 1" size="2 2" label="z" />\n</Play>',
    ),
  ).toBe('> **Diagram: P.** A red arrow.');
  expect(markdown('<Exercise id="sort" />')).toBe(
    '[Exercise: Sort](https://a.example/exercises/sort.md)',
  );
});

it('names what it does not know', () => {
  expect(() => markdown('<Chart id="a" />')).toThrow('There is no Markdown for the tag <Chart>');
  expect(() => markdown('<Term id="nope" />')).toThrow('There is no entry "nope".');
});

it('finds tags that do not close', () => {
  expect(() => mdxParts('a <Note title="b"> c')).toThrow('<Note> is not closed.');
  expect(() => mdxParts('a </Note>')).toThrow('</Note> closes what is not open.');
});

it('turns the builder into a link to its page', () => {
  expect(markdown('<Builder />')).toBe('[Build a plan on one page](https://a.example/build/)');
});
