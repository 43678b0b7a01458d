import { shapes } from '#domain/shapes.ts';
import type { Kind } from '#schemas/words.ts';
import { site } from '#site.config.ts';

/** What the picture of a page says. */
export interface Card {
  /** "Concept", "Lesson 3". */
  readonly label: string;
  readonly title: string;
  readonly short: string;
  /** One of the four kinds, if the page is about one; else the mark of the guide is drawn. */
  readonly shape?: Kind | undefined;
}

/** A box or a drawing, in the form that satori lays out. */
export interface CardNode {
  readonly type: string;
  readonly key: null;
  readonly props: Readonly<Record<string, unknown>>;
}

/** Size of a picture as chats and networks show it. */
export const cardSize = { width: 1200, height: 630 } as const;

type Style = Readonly<Record<string, string | number>>;
const node = (type: string, props: CardNode['props']): CardNode => ({ type, key: null, props });
const box = (style: Style, ...children: readonly (CardNode | string)[]): CardNode =>
  node('div', {
    style: { display: 'flex', ...style },
    children: children.length === 1 ? children[0] : children,
  });

const line = (d: string, stroke: string, strokeWidth: number): CardNode =>
  node('path', {
    d,
    stroke,
    strokeWidth,
    fill: 'none',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  });

const drawing = (viewBox: string, width: number, height: number, paths: CardNode[]): CardNode =>
  node('svg', { viewBox, width, height, children: paths });

/** The mark of the guide: a move across a hatched zone. */
const mark = (height: number, color: (name: string) => string): CardNode =>
  drawing('0 0 44 28', (height * 44) / 28, height, [
    line(
      'M9.500 1.500h11a8 8 0 0 1 8 8v9a8 8 0 0 1-8 8h-11a8 8 0 0 1-8-8v-9a8 8 0 0 1 8-8z',
      color('strategy'),
      2,
    ),
    line('M4 15 15 4M4 23 23 4M11 25 27 9M19 26l8-8', color('strategy'), 1),
    line('M12 20c12 0 10-12 27-12M34 3l6 5-6 5', color('tactic'), 3),
  ]);

/** Long titles are set smaller, so that three lines hold them. */
const titleSize = (title: string): number => (title.length < 24 ? 92 : title.length < 44 ? 74 : 60);

/** The picture of a page as boxes: the board, the kind with its shape, title, definition, name. */
export function cardTree(card: Card, color: (name: string) => string): CardNode {
  const ink = color('ink');
  const tint = card.shape ? color(card.shape) : ink;
  const picture = card.shape
    ? drawing('0 0 24 24', 250, 250, [line(shapes[card.shape], tint, 1.3)])
    : mark(160, color);
  const words = box(
    { flexDirection: 'column', flexGrow: 1, width: 760, justifyContent: 'center' },
    box({ fontSize: 34, color: tint }, card.label),
    box(
      {
        display: 'block',
        marginTop: 10,
        fontSize: titleSize(card.title),
        lineHeight: 1.06,
        color: ink,
        lineClamp: 3,
      },
      card.title,
    ),
    box(
      {
        display: 'block',
        marginTop: 26,
        fontSize: 34,
        fontWeight: 500,
        lineHeight: 1.35,
        color: color('ink-soft'),
        lineClamp: 4,
      },
      card.short,
    ),
  );
  const name = box(
    {
      alignItems: 'center',
      gap: 20,
      paddingTop: 22,
      borderTop: `4px solid ${ink}`,
      fontSize: 34,
      color: ink,
    },
    mark(36, color),
    site.name,
    box({ fontSize: 28, fontWeight: 500, color: color('ink-soft') }, site.tagline),
  );
  return box(
    {
      ...cardSize,
      boxSizing: 'border-box',
      flexDirection: 'column',
      padding: '44px 64px 30px',
      background: color('board'),
      fontFamily: 'board',
      fontWeight: 600,
    },
    box(
      { flexGrow: 1, alignItems: 'center', justifyContent: 'space-between' },
      words,
      box({ width: 270, justifyContent: 'flex-end' }, picture),
    ),
    name,
  );
}
