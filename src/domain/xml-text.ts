/** Letters that XML has no place for, however they are written: half pairs and control signs. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as XML and HTML write it, also between quotes: whatever it holds, it stays text. */
export const xmlText = (text: string): string =>
  text.replace(forbidden, '\uFFFD').replace(/[&<>"]/gu, (sign) => entities[sign] ?? '');
