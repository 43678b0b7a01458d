const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const cost = 'costs?|lose|loses|lost|losing|loss|losses';

/** Ways in which people write a date, or what waiting costs. A capital tells May from may. */
const signs: readonly RegExp[] = [
  /\b(?:19|20)\d\d\b/u,
  /\b\d{1,2}[./]\s?\d{1,2}(?:\b|\.)/u,
  /\bQ[1-4]\b/u,
  new RegExp(String.raw`\b(?:${months})\b`, 'u'),
  /\b(?:spring|summer|autumn|winter|Easter|Ramadan|Diwali|Christmas)\b/u,
  /\bend of (?:the |this |next )?(?:week|month|quarter|season|year)\b/iu,
  new RegExp(String.raw`\b(?:${cost})\b[^.\n]{0,60}\d|\d[^.\n]{0,60}\b(?:${cost})\b`, 'iu'),
];

/**
 * True if a text names a date or the cost of waiting. It reads English and plain numbers; where it
 * misses one, the learner sets the question aside.
 */
export const namesDate = (text: string): boolean => signs.some((sign) => sign.test(text));
