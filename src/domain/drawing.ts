import { shapes } from './shapes.ts';
import { element, svgText, type Svg } from './svg.ts';
import { textLines, type TextStyle } from './text-lines.ts';
import type { Kind } from '#schemas/words.ts';

/** A piece of a drawing that knows how tall it is before it has its place. */
export interface Block {
  readonly height: number;
  readonly at: (x: number, y: number) => readonly Svg[];
}

/** A text in lines of at most `width` pixels. */
export function paragraph(
  text: string,
  width: number,
  style: TextStyle & { readonly color: string },
): Block {
  const { size, isBold = false, color } = style;
  const lines = textLines(text, width, style);
  const step = Math.round(size * 1.32);
  return {
    height: lines.length * step,
    at: (x, y) =>
      lines.map((line, at) =>
        element(
          'text',
          {
            x,
            y: y + at * step + size,
            'font-size': size,
            'font-weight': isBold ? 700 : undefined,
            fill: color,
          },
          svgText(line),
        ),
      ),
  };
}

/** Blocks below each other; empty ones leave no gap. */
export function stack(blocks: readonly Block[], gap: number): Block {
  const shown = blocks.filter(({ height }) => height > 0);
  const tops = shown.map((_, at) =>
    shown.slice(0, at).reduce((sum, { height }) => sum + height + gap, 0),
  );
  return {
    height: Math.max(
      0,
      shown.reduce((sum, { height }) => sum + height + gap, -gap),
    ),
    at: (x, y) => shown.flatMap((block, at) => block.at(x, y + (tops[at] ?? 0))),
  };
}

/** Blocks beside each other, `step` pixels apart. */
export const row = (blocks: readonly Block[], step: number): Block => ({
  height: Math.max(0, ...blocks.map(({ height }) => height)),
  at: (x, y) => blocks.flatMap((block, at) => block.at(x + at * step, y)),
});

/** A drawing in strokes on a field of 24 by 24, at a size in pixels. */
export function strokes(
  d: string,
  {
    size,
    color,
    pen = 2,
  }: { readonly size: number; readonly color: string; readonly pen?: number },
): Block {
  const at = (x: number, y: number) => [
    element('path', {
      d,
      transform: `translate(${x} ${y}) scale(${size / 24})`,
      fill: 'none',
      stroke: color,
      'stroke-width': pen,
      'stroke-linecap': 'round',
      'stroke-linejoin': 'round',
    }),
  ];
  return { height: size, at };
}

/** A heading behind the shape of its kind. */
export function kindHeading(
  kind: Kind,
  text: string,
  width: number,
  { size, color, tint }: { readonly size: number; readonly color: string; readonly tint: string },
): Block {
  const mark = strokes(shapes[kind], { size: size * 1.2, color: tint });
  const words = paragraph(text, width - size * 1.6, { size, isBold: true, color });
  return row([mark, words], size * 1.6);
}

/** Room inside a box, and the box drawn behind its content. */
export function boxed(
  content: Block,
  {
    width,
    pad,
    ...look
  }: { readonly width: number; readonly pad: number } & Readonly<Record<string, string | number>>,
  least = 0,
): Block {
  const height = Math.max(least, content.height + 2 * pad);
  return {
    height,
    at: (x, y) => [
      element('rect', { x, y, width, height, ...look }),
      ...content.at(x + pad, y + pad),
    ],
  };
}
