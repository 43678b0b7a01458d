import { xmlText } from './xml-text.ts';

/** A piece of a drawing as markup. Only `element` and `svgText` make one. */
export type Svg = string & { readonly isSvg: true };

const asSvg = (markup: string): Svg => markup as Svg;

/** A text of the learner as markup. */
export const svgText = (text: string): Svg => asSvg(xmlText(text));

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
