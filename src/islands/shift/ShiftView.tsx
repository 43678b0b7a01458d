import type { Checks, ShiftWords } from '#islands/_shared/shift.ts';
import { ShiftSummary } from '#islands/_shared/ShiftSummary.tsx';
import { useProgress } from '#islands/_shared/useProgress.ts';

/** Follows the answers of the check above it. */
export default function ShiftView({
  checks,
  words,
}: {
  readonly checks: Checks;
  readonly words: ShiftWords;
}) {
  const { progress } = useProgress();
  return (
    <div aria-live="polite">
      <ShiftSummary progress={progress} checks={checks} words={words} />
    </div>
  );
}
