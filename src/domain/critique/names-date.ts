const months =
  'January|February|March|April|May|June|July|August|September|October|November|December';
const cost = 'costs?|lose|loses|lost|losing|loss|losses';

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const month = String.raw`(?:0?[1-9]|1[0-2])`;
/** What tells that a number with a point or a stroke is a share, an amount or a time. */
const units = [
  '[%‰€$£]',
  String.raw`(?:percent|per cent|points?|of|out of|times|fold|x|k|m|bn|thousand|million|billion)\b`,
  String.raw`(?:euros?|dollars?|pounds?|a\.?m|p\.?m|h|hrs?|hours?|minutes?|days?|weeks?|months?|years?)\b`,
].join('|');
/** 30.6., 30/6 and 6/30, but neither 2.5 % nor 1.5 to 2.5 hours nor 24/7. */
const numericDate = [
  String.raw`(?<![\d.,/€$£])(?!24/7(?![\d/]))`,
  String.raw`(?:${day}[./]\s?${month}|${month}/${day})(?!\w)`,
  String.raw`(?!(?:\s?(?:[-–]|to)\s?[\d.]+)?[-\s]?(?:${units}))`,
].join('');

/** Ways in which people write a date, or what waiting costs. A capital tells May from may. */
const signs: readonly RegExp[] = [
  /\b(?:19|20)\d\d\b/u,
  new RegExp(numericDate, 'iu'),
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
