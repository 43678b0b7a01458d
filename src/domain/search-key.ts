/** Words that look like a plural and are none. */
const noPlural = /(?:ss|us|is|os)$/u;

/** A word without its plural: "calls" and "call" are the same to somebody who searches. */
function singular(word: string): string {
  if (word.length < 4 || noPlural.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.replace(/s$/u, '');
}

/** The words of a text as they are compared: small letters without accents, no plural, no signs. */
export function searchTokens(text: string): string[] {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[\u{300}-\u{36f}'’]/gu, '')
      .replaceAll('&', ' and ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map(singular);
}

/** A text as one word, so that "follow-up", "Follow up" and "followups" are the same. */
export const searchKey = (text: string): string => searchTokens(text).join('');

/**
 * The names a title holds: "Ideal customer profile (ICP)" is also called "ICP", and
 * "Urgency: genuine and manufactured" is also called "Urgency".
 */
export function namesIn(title: string): string[] {
  const inBrackets = [...title.matchAll(/\(([^)]+)\)/gu)].flatMap((match) => match[1] ?? []);
  const rest = title.replaceAll(/\s*\([^)]*\)/gu, '');
  const beforeColon = rest.includes(':') ? [rest.slice(0, rest.indexOf(':'))] : [];
  return [...new Set([rest, ...inBrackets, ...beforeColon])];
}
