import type { Outcome } from '#schemas/progress.ts';
import type { ExerciseLabels } from './labels.ts';

/** Tick, wave and cross, drawn with the same pen as the four shapes. */
const marks: Readonly<Record<Outcome, string>> = {
  correct: 'M4 13l5.5 6L20 5.5',
  partly: 'M3 14.5c4.5-8 9 4 18-4.5',
  incorrect: 'M6 6l12 12M18 6 6 18',
};

/** What an answer was worth: a mark and the word. */
export function OutcomeTag({
  outcome,
  labels,
}: {
  readonly outcome: Outcome;
  readonly labels: ExerciseLabels['outcome'];
}) {
  return (
    <span className="outcome" data-outcome={outcome}>
      <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
        <path d={marks[outcome]} />
      </svg>
      {labels[outcome]}
    </span>
  );
}
