/** Letters that XML has no place for, however they are written: half pairs and control signs. */
const forbidden = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A piece of a drawing as markup. Only `element` and `svgText` make one. */
export type Svg = string & { readonly isSvg: true };

const asSvg = (markup: string): Svg => markup as Svg;

/** A text of the learner as markup: whatever it holds, it stays text. */
export const svgText = (text: string): Svg =>
  asSvg(text.replace(forbidden, '\uFFFD').replace(/[&<>"]/gu, (sign) => entities[sign] ?? ''));

/** An element with its attributes, of which an undefined one is left out, and what stands in it. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...inside: readonly Svg[]
): Svg {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? '' : ` ${key}="${svgText(String(value))}"`,
  );
  return asSvg(`<${name}${written.join('')}>${inside.join('')}</${name}>`);
}
