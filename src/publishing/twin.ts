import { fill } from '#i18n/fill.ts';
import { twinStrings } from '#i18n/twin.ts';
import { site } from '#site.config.ts';
import { paragraphs } from './exercise-markdown.ts';
import type { Writer } from './mdx-markdown.ts';

/** Kinds of pages that have a twin, in the order of the book. */
export const twinKinds = [
  'lesson',
  'comparison',
  'strategy',
  'tactic',
  'concept',
  'scenario',
  'exercise',
  'sources',
] as const;
type TwinKind = (typeof twinKinds)[number];

/** A page as Markdown. Answers stand apart, so that a book can put them at its back. */
export interface Twin {
  readonly kind: TwinKind;
  /** Address without slashes at its ends: `concepts/icp`; the twin stands at `/concepts/icp.md`. */
  readonly path: string;
  readonly title: string;
  readonly short: string;
  /** What the page is, in a few words: "Lesson 3, 7 minutes". */
  readonly label: string;
  readonly text: string;
  /** Empty if the page asks nothing. */
  readonly answers: string;
}

/** The whole twin as it is served. */
export function twinFile({ url }: Pick<Writer, 'url'>, twin: Twin): string {
  const about = fill(twinStrings.about, {
    kind: twin.label,
    site: site.name,
    url: url(`/${twin.path}/`),
  });
  const { title, short, text, answers } = twin;
  const atTheEnd = answers === '' ? undefined : `## ${twinStrings.answers}`;
  return `${paragraphs(`# ${title}`, about, short, text, atTheEnd, answers)}\n`;
}
