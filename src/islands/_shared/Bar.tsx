/** Ruler marks at the quarters, as on the ticks of a metric. */
const marks = 'M0 10H100M0 0V10M25 5V10M50 3V10M75 5V10M100 0V10';

const percent = (part: number, total: number): number => (total === 0 ? 0 : (part / total) * 100);

/**
 * A ruler with two bars: how much is right, and how much of that is mastered. The words beside it
 * say the same, so it is hidden from screen readers.
 */
export function Bar({
  right,
  mastered = 0,
  total,
}: {
  readonly right: number;
  readonly mastered?: number;
  readonly total: number;
}) {
  return (
    <svg className="bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
      <rect className="bar-right" width={percent(right, total)} height="10" />
      <rect className="bar-mastered" y="6" width={percent(mastered, total)} height="4" />
      <path d={marks} />
    </svg>
  );
}
