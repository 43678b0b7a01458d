import {
  useCallback,
  useDeferredValue,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
} from 'react';
import type { BuilderWords } from '#browser/builder-data.ts';
import { fragmentOf, setFragment } from '#browser/fragment.ts';
import { isFramed } from '#browser/framed.ts';
import { critique } from '#domain/critique.ts';
import { emptyPlan, isBlankPlan } from '#domain/plan.ts';
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
import { askedWay, changeSentence, stepBy, UndoBar } from './UndoBar.tsx';
import { useKeptFocus } from './useKeptFocus.ts';
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
  const [said, say] = useAnnouncer();
  // What was done last; empty while one writes.
  const [done, setDone] = useState<string>();
  const announce = useCallback(
    (text: string) => {
      setDone(text);
      say(text);
    },
    [say],
  );
  const root = useRef<HTMLDivElement>(null);
  const onFocus = useKeptFocus();
  const { view } = words;
  const { plan, past } = plans.history;
  const { strategy, willNot, tactics, measures, capacity, review, stop } = plan;
  const notKept = isFramed(window) ? view.notKeptFramed : view.notKept;
  const edit = useSteady<Parameters<Desk['edit']>, Plan>((did, what, next) => {
    // The address held the plan as it was.
    if (fragmentOf(window).startsWith('s=')) setFragment(window, '');
    setDone((text) => text && '');
    return plans.edit(did, what, next);
  });
  const [desk] = useState<Desk>({ ...data, words, paths, announce, edit });
  // What is written shows at once; what follows from it, and the sheet, come after that.
  const later = useDeferredValue(plan);
  const found = useMemo(() => critique(later, data.catalogue), [later, data.catalogue]);
  const open = found.filter(({ dismissed }) => dismissed === undefined);
  // Another plan is on the board: said, and begun at its first step.
  const put = (one: Plan) => {
    plans.add(one);
    announce(fill(view.opened, { name: one.name || view.unnamed }));
    go({ root, onStep: setCurrent }, 'goal');
  };
  if (shared.plan) {
    return (
      <SharedPlan
        desk={desk}
        plan={shared.plan}
        onKeep={(copy) => {
          shared.close();
          put(copy);
        }}
        onClose={() => {
          shared.close();
          go({ root, onStep: setCurrent }, current);
        }}
      />
    );
  }
  const onNew = () => {
    // One empty plan is enough.
    if (plan.name === '' && isBlankPlan(plan)) announce(view.stillEmpty);
    else plans.add(emptyPlan);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const way = askedWay(event);
    if (!way) return;
    event.preventDefault();
    stepBy({ words, plans, announce }, way);
  };
  return (
    <div className="builder" ref={root} {...{ onFocus, onKeyDown }}>
      <p className="sr" role="status">
        {said}
      </p>
      {shared.problem && shared.problem !== 'empty' && (
        <p className="b-problem" role="alert">
          {shared.problem === 'unfetched' ? view.linkUnfetched : words.link[shared.problem]}
        </p>
      )}
      <MyPlans {...{ desk, plans }} onNew={onNew} />
      <p className="small soft">{plans.isKept ? view.kept : notKept}</p>
      <UndoBar {...{ words, plans, announce, done }}>
        <button
          type="button"
          className="b-chip b-open"
          onClick={() => {
            go({ root, onStep: setCurrent }, 'questions');
          }}
        >
          {open.length === 1 ? view.questionsOne : fill(view.questionsMany, { count: open.length })}
        </button>
      </UndoBar>
      <StepList {...{ words, current, root }} onStep={setCurrent} />
      <div className="b-board">
        <CurrentStep value={current}>
          <Goal {...{ desk }} goal={plan.goal} />
          <Diagnosis {...{ desk }} diagnosis={plan.diagnosis} />
          <Where {...{ desk }} where={plan.where} />
          <Strategy {...{ desk, strategy, willNot }} />
          <Tactics key={plans.id} {...{ desk, tactics }} strategy={later.strategy.id} />
          <Measures {...{ desk, measures, tactics }} strategy={later.strategy.id} />
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
              <li key={at}>{changeSentence(words, one.change)}</li>
            ))}
        </ol>
      </details>
      <Examples desk={desk} mine={plan} onOpen={put} />
      <PlanPage desk={desk} plan={later} />
    </div>
  );
}
