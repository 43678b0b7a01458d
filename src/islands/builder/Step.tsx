import { createContext, useContext, type ReactNode } from 'react';
import { Shape } from '#islands/_shared/Shape.tsx';
import type { Kind } from '#schemas/words.ts';

/** The steps of a plan, in the order of the page. */
export const stepNames = [
  'goal',
  'diagnosis',
  'where',
  'strategy',
  'tactics',
  'measures',
  'rhythm',
  'questions',
] as const;
export type StepName = (typeof stepNames)[number];

/** The step one is at; the parts of the board need not know it. */
export const CurrentStep = createContext<StepName>('goal');

/** One part of the board; on a phone only the current one is seen. */
export function Step({
  name,
  title,
  kind,
  children,
}: {
  readonly name: StepName;
  readonly title: string;
  readonly kind?: Kind;
  readonly children: ReactNode;
}) {
  const current = useContext(CurrentStep);
  return (
    <section
      className={name === 'where' || name === 'strategy' ? 'b-step zone' : 'b-step'}
      data-step={name}
      data-current={name === current || undefined}
      aria-labelledby={`step-${name}`}
    >
      <h2 id={`step-${name}`} tabIndex={-1}>
        {kind && <Shape kind={kind} />}
        {title}
      </h2>
      {children}
    </section>
  );
}
