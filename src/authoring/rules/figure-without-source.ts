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
const sums = [percent, money];
const figures = [...sums, times, ratio];

/** Tags whose content is fiction, a picture or a teaching model. */
const free = ['Example', 'Play', 'Exercise'];
const exempt = ({ within }: Prose): boolean =>
  within.some(
    ({ name, attributes }) =>
      free.includes(name) || (name === 'Note' && attributes.get('kind') === 'model'),
  );
const cited = ({ tags }: Prose): boolean => tags.some(({ name }) => name === 'Cite');
/** Fields that may hold figures: fiction, and facts with their source beside them. */
const open = ['example', 'evidence'];

function inEntry(entry: Entry): Issue<'figure-without-source'>[] {
  const fields = entry.collection === 'lessons' ? [] : fieldProse(entry);
  const texts = [
    ...fields
      .filter(({ path }) => !path.some((step) => open.includes(String(step))))
      .map((prose) => ({ prose, find: sums })),
    ...textProse(entry)
      .filter((prose) => !exempt(prose) && !cited(prose))
      .map((prose) => ({ prose, find: figures })),
  ];
  return texts.flatMap(({ prose, find }): Issue<'figure-without-source'>[] => {
    const found = find.map((pattern) => pattern.exec(prose.text)).find((match) => match !== null);
    if (!found) return [];
    const args = { field: prose.field, figure: found[0].replaceAll(/\s+/gu, ' ') };
    return [{ rule: 'figure-without-source', ...prose.at(found.index), args }];
  });
}

/** Figures of fact in a paragraph without a `<Cite>`, or in a field that cannot carry a source. */
export function figureWithoutSource(content: Content): Issue<'figure-without-source'>[] {
  const { lessons, concepts, strategies, tactics, comparisons } = content;
  return [...lessons, ...concepts, ...strategies, ...tactics, ...comparisons].flatMap(inEntry);
}
