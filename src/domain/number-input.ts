/**
 * The number in what a learner typed: `1,800`, `1 800`, `0,25`, `25 %`, `EUR 1.5`, `−3`. Of two kinds
 * of separators the last one marks the decimals; a single one in front of three digits separates
 * thousands if it is a comma. Undefined if there is no single number in it.
 */
export function numberIn(text: string): number | undefined {
  const tight = text.replace(/[\s\u00a0\u202f'’_]/gu, '').replace(/[−–]/gu, '-');
  const [found, ...more] = tight.match(/[-+]?(?:\d[\d.,]*|[.,]\d+)/gu) ?? [];
  if (found === undefined || more.length > 0) return undefined;
  const digits = found.replace(/[.,]+$/u, '');
  const decimal = decimalMark(digits);
  const whole = decimal < 0 ? digits : digits.slice(0, decimal);
  const rest = decimal < 0 ? '' : `.${digits.slice(decimal + 1)}`;
  const value = Number(whole.replace(/[.,]/gu, '') + rest);
  return Number.isFinite(value) ? value : undefined;
}

/** Place of the character that begins the decimals; -1 if the number is whole. */
function decimalMark(digits: string): number {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma >= 0 && point >= 0) return Math.max(comma, point);
  const at = Math.max(comma, point);
  const mark = digits[at] ?? '';
  const isRepeated = at >= 0 && digits.indexOf(mark) !== at;
  const isThousands = mark === ',' && /^[-+]?[1-9]\d{0,2},\d{3}$/u.test(digits);
  return isRepeated || isThousands ? -1 : at;
}
