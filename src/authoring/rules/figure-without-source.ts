import type { Content } from '#authoring/content.ts';
import type { Entry } from '#authoring/entry.ts';
import type { Issue } from '#authoring/issue.ts';
import { fieldProse, textProse, type Prose } from '#authoring/prose.ts';

const number = String.raw`\d(?:[\d.,]*\d)?`;
const small = 'one|two|three|four|five|six|seven|eight|nine|ten';
const percent = new RegExp(
  String.raw`${number}\s?(?:%|percent\b|per cent\b|percentage points?\b)`,
  'iu',
);
const money = new RegExp(
  String.raw`(?:[$€£¥₹]|\b(?:USD|EUR|GBP|KES|JPY|INR|BRL|SEK|CHF|AUD|CAD)\s?)${number}` +
    String.raw`|${number}\s?(?:[€£¥₹]|(?:k|thousand|million|billion)?\s?(?:dollars|euros|pounds|USD|EUR|GBP|KES|JPY|INR|BRL|SEK|CHF)\b)`,
  'iu',
);
const times = new RegExp(
  String.raw`\b${number}(?:x\b|×|\s?-?fold\b)` +
    String.raw`|\b(?:${number}|${small})\s(?:times|fold)\s(?:as|more|higher|larger|greater|better|faster|likelier|longer|the)\b`,
  'iu',
);
const ratio = new RegExp(
  String.raw`\b(?:[1-9]\sin|\d+\sout of|(?:${small})\s(?:in|out of))\s(?:(?!(?:19|20)\d\d\b)\d[\d,]*|${small})\b` +
    String.raw`|\b${number}(?::1\b|\sto\s1\b)`,
  'iu',
);
/** What stands in quotes is said by somebody, and is no fact of ours. */
const unquoted = (text: string): string =>
  text.replaceAll(/“[^”]*”|"[^"]*"/gu, (quote) => quote.replaceAll(/[^\n]/gu, ' '));

/** The first figure of the first sort a text has. */
const figureIn = (text: string): RegExpExecArray | undefined =>
  [percent, money, times, ratio]
    .map((sort) => sort.exec(unquoted(text)))
    .find((found) => found !== null) ?? undefined;

/** Tags whose content is fiction, a picture or a teaching model. */
const free = ['Example', 'Play', 'Exercise'];
const exempt = ({ within }: Prose): boolean =>
  within.some(
    ({ name, attributes }) =>
      free.includes(name) || (name === 'Note' && attributes.get('kind') === 'model'),
  );
const cited = ({ tags }: Prose): boolean => tags.some(({ name }) => name === 'Cite');
/**
 * Fields that may hold figures: fiction, facts with their source beside them, wrong beliefs, and the
 * case a guess asks about.
 */
const open = ['example', 'evidence', 'misconceptions', 'guess.ask', 'guess.options.text'];
const isOpen = ({ field }: Prose): boolean =>
  open.some((name) => field === name || field.startsWith(`${name}.`) || field.endsWith(`.${name}`));

function inEntry(entry: Entry): Issue<'figure-without-source'>[] {
  const texts = textProse(entry);
  // A field may repeat what the text says, since the text has to give the source.
  const isSaid = (figure: string): boolean => texts.some(({ text }) => text.includes(figure));
  const issue = (prose: Prose, figure: RegExpExecArray): Issue<'figure-without-source'> => ({
    rule: 'figure-without-source',
    ...prose.at(figure.index),
    args: { field: prose.field, figure: figure[0].replaceAll(/\s+/gu, ' ') },
  });
  const inFields = fieldProse(entry).flatMap((prose) => {
    const figure = isOpen(prose) ? undefined : figureIn(prose.text);
    return figure && !isSaid(figure[0]) ? [issue(prose, figure)] : [];
  });
  const inText = texts.flatMap((prose) => {
    const figure = exempt(prose) || cited(prose) ? undefined : figureIn(prose.text);
    return figure ? [issue(prose, figure)] : [];
  });
  return [...inFields, ...inText];
}

/** Figures of fact in a paragraph without a `<Cite>`, or in a field that cannot carry a source. */
export function figureWithoutSource(content: Content): Issue<'figure-without-source'>[] {
  const { modules, lessons, concepts, strategies, tactics } = content;
  const { comparisons, signposts, workshops, paths } = content;
  return [
    ...[...modules, ...lessons, ...concepts, ...strategies, ...tactics],
    ...[...comparisons, ...signposts, ...workshops, ...paths],
  ].flatMap(inEntry);
}
