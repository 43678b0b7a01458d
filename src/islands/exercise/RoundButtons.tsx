import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';
import type { ExerciseLabels } from '#islands/_shared/labels.ts';

/** Retry what was missed, keeping what is right; or start again, which is always possible. */
export function RoundButtons({
  exercise,
  missed,
  labels,
  onRetry,
}: {
  readonly exercise: ResolvedExercise;
  readonly missed: readonly string[];
  readonly labels: ExerciseLabels;
  readonly onRetry: (items: readonly string[]) => void;
}) {
  return (
    <div className="sort-actions">
      {missed.length > 0 && (
        <button
          type="button"
          className="button"
          onClick={() => {
            onRetry(missed);
          }}
        >
          {labels.common.retry}
        </button>
      )}
      <button
        type="button"
        className="button button--quiet"
        onClick={() => {
          onRetry(exercise.items.map(({ id }) => id));
        }}
      >
        {labels.common.again}
      </button>
    </div>
  );
}
