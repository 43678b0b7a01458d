import { memo, useState } from 'react';
import { fitOf } from '#domain/fit-score.ts';
import { isBlankPlan } from '#domain/plan.ts';
import { dismiss, reopen, swap } from '#domain/plan-edit.ts';
import { fill } from '#i18n/fill.ts';
import type { Finding } from '#schemas/finding.ts';
import type { Plan } from '#schemas/plan.ts';
import { tacticTitle, type Desk } from './desk.ts';
import { TextField } from './fields.tsx';
import { FitMark } from './FitMark.tsx';
import { Step } from './Step.tsx';

interface One {
  readonly desk: Desk;
  readonly finding: Finding;
}

/** Sets a question aside; without a reason it stays. */
function SetAside({ desk, finding }: One) {
  const { view } = desk.words;
  const [reason, setReason] = useState('');
  return (
    <details>
      <summary>{view.setAside}</summary>
      <TextField label={view.reason} value={reason} onText={setReason} />
      <button
        type="button"
        className="b-chip"
        disabled={reason.trim() === ''}
        onClick={() => {
          desk.edit('dismissed', finding.rule, (plan) => dismiss(plan, finding, reason.trim()));
        }}
      >
        {view.setAsideDo}
      </button>
    </details>
  );
}

/** One question with its lesson and what can be done about it. */
function Question({ desk, plan, finding }: One & { readonly plan: Plan }) {
  const { words, paths, lessons } = desk;
  const { view } = words;
  const { at, instead } = finding;
  const said = words.findings[finding.rule];
  const spot = at.kind === 'tactic' ? plan.tactics[at.index] : undefined;
  return (
    <li className="b-question" data-grade={finding.grade} data-rule={finding.rule}>
      <p className="b-grade">{view.grade[finding.grade]}</p>
      <p>{fill(said.ask, finding.args)}</p>
      {instead !== undefined && said.instead !== undefined && spot && (
        <p>
          {fill(said.instead, finding.args)}{' '}
          <button
            type="button"
            className="b-chip"
            onClick={() => {
              const title = tacticTitle(desk, instead);
              desk.edit('swapped', title, (before) => swap(before, spot, instead));
            }}
          >
            {fill(view.putInstead, { tactic: tacticTitle(desk, instead) })}
          </button>
        </p>
      )}
      <p className="b-hint">
        <a href={`${paths.lessons}${finding.lesson}/`}>
          {fill(view.lesson, { title: lessons[finding.lesson] ?? finding.lesson })}
        </a>
      </p>
      {finding.dismissed === undefined ? (
        <SetAside desk={desk} finding={finding} />
      ) : (
        <p>
          {finding.dismissed}{' '}
          <button
            type="button"
            className="b-chip"
            onClick={() => {
              desk.edit('reopened', finding.rule, (before) => reopen(before, finding));
            }}
          >
            {view.askAgain}
          </button>
        </p>
      )}
    </li>
  );
}

/** The fit of the tactics in a word, never without its reasons. */
function FitReasons({ desk, plan }: { readonly desk: Desk; readonly plan: Plan }) {
  const { catalogue, words } = desk;
  const score = fitOf(plan, catalogue);
  if (!score) return null;
  return (
    <div className="b-score">
      <h3>{words.view.fitScore}</h3>
      <p>{words.fitLabel[score.label]}</p>
      <p className="b-hint">{words.view.fitReasons}</p>
      <ul className="plain">
        {score.contributions.map(({ tactic, title, fit, reason }) => (
          <li key={tactic}>
            <b>{title}</b> <FitMark fit={fit} word={words.fit[fit]} /> {reason}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Everything there is to ask about the plan. */
export const Questions = memo(function Questions({
  desk,
  plan,
  found,
}: {
  readonly desk: Desk;
  readonly plan: Plan;
  /** What there is to ask about the plan. */
  readonly found: readonly Finding[];
}) {
  const { view } = desk.words;
  const open = found.filter(({ dismissed }) => dismissed === undefined);
  const aside = found.filter(({ dismissed }) => dismissed !== undefined);
  const list = (findings: readonly Finding[]) => (
    <ul className="plain b-questions">
      {findings.map((finding) => (
        <Question key={`${finding.rule} ${finding.about}`} {...{ desk, plan, finding }} />
      ))}
    </ul>
  );
  const sentence = isBlankPlan(plan)
    ? view.questionsBlank
    : open.length === 0
      ? view.questionsNone
      : open.length === 1
        ? view.questionsOne
        : fill(view.questionsMany, { count: open.length });
  return (
    <Step name="questions" title={view.step.questions}>
      <p>{sentence}</p>
      {list(open)}
      {aside.length > 0 && (
        <details>
          <summary>{fill(view.aside, { count: aside.length })}</summary>
          {list(aside)}
        </details>
      )}
      <FitReasons {...{ desk, plan }} />
    </Step>
  );
});
