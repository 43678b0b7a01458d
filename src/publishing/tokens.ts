/** Linear light as one channel of a hex color. */
const channel = (linear: number): string => {
  const clipped = Math.min(1, Math.max(0, linear));
  const curved = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(curved * 255)
    .toString(16)
    .padStart(2, '0');
};

/** A color in oklch (lightness 0 to 1, chroma, hue in degrees) as sRGB hex. */
export function hexOfOklch(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  // The matrices of the definition: https://bottosson.github.io/posts/oklab/
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return `#${[
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
    .map(channel)
    .join('')}`;
}

const color = /--c-([a-z-]+): light-dark\(oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/gu;

/**
 * The colors of the light theme, by name, from the text of tokens.css: pictures and books cannot
 * read a style sheet. Colors with transparency are left out.
 */
export function lightColors(css: string): (name: string) => string {
  const colors = new Map(
    [...css.matchAll(color)].map(([, name = '', l, c, h]) => [
      name,
      hexOfOklch(Number(l), Number(c), Number(h)),
    ]),
  );
  return (name) => {
    const hex = colors.get(name);
    if (hex === undefined) throw new Error(`There is no color --c-${name} in tokens.css.`);
    return hex;
  };
}
