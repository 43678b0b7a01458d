import type { Round } from '#domain/shift.ts';
import { fill } from '#i18n/fill.ts';
import type { Progress } from '#schemas/progress.ts';
import { Bar } from './Bar.tsx';
import { shiftStory, type Checks, type ShiftWords } from './shift.ts';

/** Before and after: two rulers once both rounds are done, and sentences in any case. */
export function ShiftSummary({
  progress,
  checks,
  words,
}: {
  readonly progress: Progress;
  readonly checks: Checks;
  readonly words: ShiftWords;
}) {
  const { before, after, sentences } = shiftStory(progress, checks, words);
  return (
    <div className="shift">
      {before && after && (
        <dl className="shift-rounds">
          <RoundRow name={words.before} round={before} words={words} />
          <RoundRow name={words.after} round={after} words={words} />
        </dl>
      )}
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

function RoundRow({
  name,
  round: { right, total },
  words,
}: {
  readonly name: string;
  readonly round: Round;
  readonly words: ShiftWords;
}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Bar right={right} total={total} />
        {fill(words.right, { right, total })}
      </dd>
    </div>
  );
}
