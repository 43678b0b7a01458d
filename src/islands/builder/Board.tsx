import { useDeferredValue, useMemo, useRef, useState } from 'react';
import type { BuilderWords } from '#browser/builder-data.ts';
import { fragmentOf, setFragment } from '#browser/fragment.ts';
import { isFramed } from '#browser/framed.ts';
import { critique } from '#domain/critique.ts';
import { redo, undo } from '#domain/plan-history.ts';
import { fill } from '#i18n/fill.ts';
import { useAnnouncer } from '#islands/_shared/useAnnouncer.ts';
import { useSteady } from '#islands/_shared/useSteady.ts';
import type { BuilderData } from '#schemas/builder-data.ts';
import type { Plan } from '#schemas/plan.ts';
import type { BuilderPaths, Desk } from './desk.ts';
import { Examples } from './Examples.tsx';
import { Leave } from './Leave.tsx';
import { Measures } from './Measures.tsx';
import { MyPlans } from './MyPlans.tsx';
import { Diagnosis, Goal, Where } from './Opening.tsx';
import { PlanPage } from './PlanPage.tsx';
import { Questions } from './Questions.tsx';
import { Rhythm } from './Rhythm.tsx';
import { Share } from './Share.tsx';
import { SharedPlan } from './SharedPlan.tsx';
import { CurrentStep, type StepName } from './Step.tsx';
import { go, StepList, StepWays } from './StepList.tsx';
import { Strategy } from './Strategy.tsx';
import { Tactics } from './Tactics.tsx';
import { usePlans } from './usePlans.ts';
import { useShared } from './useShared.ts';

/** The learner's plan on the board, or the one that came with the address. */
export function Board({
  data,
  words,
  paths,
}: {
  readonly data: BuilderData;
  readonly words: BuilderWords;
  readonly paths: BuilderPaths;
}) {
  const plans = usePlans();
  const shared = useShared();
  const [current, setCurrent] = useState<StepName>('goal');
  const [said, announce] = useAnnouncer();
  const root = useRef<HTMLDivElement>(null);
  const { view, change } = words;
  const { plan, past, future } = plans.history;
  const { strategy, willNot, tactics, measures, capacity, review, stop } = plan;
  const notKept = isFramed(window) ? view.notKeptFramed : view.notKept;
  const edit = useSteady<Parameters<Desk['edit']>, Plan>((did, what, next) => {
    // The address held the plan as it was.
    if (fragmentOf(window).startsWith('s=')) setFragment(window, '');
    return plans.edit(did, what, next);
  });
  const [desk] = useState<Desk>({ ...data, words, paths, announce, edit });
  // What is written shows at once; what there is to ask about it, and the sheet, follow.
  const later = useDeferredValue(plan);
  const found = useMemo(() => critique(later, data.catalogue), [later, data.catalogue]);
  const open = found.filter(({ dismissed }) => dismissed === undefined);
  const sentenceOf = (one: (typeof past)[number]): string =>
    fill(change[one.change.did], { what: one.change.what });
  const step = (by: typeof undo, last: (typeof past)[number] | undefined, sentence: string) => {
    if (!last) return;
    plans.step(by);
    announce(fill(sentence, { change: sentenceOf(last) }));
  };
  if (shared.plan) {
    return (
      <SharedPlan
        desk={desk}
        plan={shared.plan}
        onKeep={(copy) => {
          plans.add(copy);
          shared.close();
        }}
        onClose={shared.close}
      />
    );
  }
  return (
    <div className="builder" ref={root}>
      <p className="sr" role="status">
        {said}
      </p>
      {shared.problem && shared.problem !== 'empty' && (
        <p className="b-problem" role="alert">
          {words.link[shared.problem]}
        </p>
      )}
      <MyPlans desk={desk} plans={plans} />
      <div className="b-bar">
        <button
          type="button"
          className="b-chip"
          aria-disabled={past.length === 0}
          onClick={() => {
            step(undo, past.at(-1), view.undone);
          }}
        >
          {view.undo}
        </button>
        <button
          type="button"
          className="b-chip"
          aria-disabled={future.length === 0}
          onClick={() => {
            step(redo, future.at(-1), view.redone);
          }}
        >
          {view.redo}
        </button>
        <button
          type="button"
          className="b-chip b-open"
          onClick={() => {
            go({ root, onStep: setCurrent }, 'questions');
          }}
        >
          {open.length === 1 ? view.questionsOne : fill(view.questionsMany, { count: open.length })}
        </button>
        <span className="small soft">{plans.isKept ? view.kept : notKept}</span>
      </div>
      <StepList {...{ words, current, root }} onStep={setCurrent} />
      <div className="b-board">
        <CurrentStep value={current}>
          <Goal {...{ desk }} goal={plan.goal} />
          <Diagnosis {...{ desk }} diagnosis={plan.diagnosis} />
          <Where {...{ desk }} where={plan.where} />
          <Strategy {...{ desk, strategy, willNot }} />
          <Tactics key={plans.id} {...{ desk, tactics }} strategy={strategy.id} />
          <Measures {...{ desk, measures, tactics }} strategy={strategy.id} />
          <Rhythm {...{ desk, tactics, capacity, review, stop }} />
          <Questions {...{ desk, found }} plan={later} />
        </CurrentStep>
      </div>
      <StepWays {...{ words, current, root }} onStep={setCurrent} />
      <div className="b-tools">
        <Leave {...{ desk, plan }} planId={plans.id} onRead={plans.add} />
        <Share {...{ desk, plan }} />
      </div>
      <details className="b-tool">
        <summary>{view.history}</summary>
        {past.length === 0 && <p>{view.historyNone}</p>}
        <ol reversed>
          {past
            .slice(-10)
            .toReversed()
            .map((one, at) => (
              <li key={at}>{sentenceOf(one)}</li>
            ))}
        </ol>
      </details>
      <Examples desk={desk} mine={plan} onOpen={plans.add} />
      <PlanPage desk={desk} plan={later} />
    </div>
  );
}
