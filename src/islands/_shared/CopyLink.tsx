import { fill } from '#i18n/fill.ts';
import type { ExerciseLabels } from './labels.ts';

/** The link of a place in a widget; the page script copies it. */
export function CopyLink({
  href,
  title,
  labels,
}: {
  readonly href: string;
  readonly title: string;
  readonly labels: Pick<ExerciseLabels, 'common'>;
}) {
  return <a className="anchor" href={href} aria-label={fill(labels.common.copyLink, { title })} />;
}
