import { memo, type ReactNode } from 'react';
import { hoursOf, tacticsInOrder, written } from '#domain/plan.ts';
import { sheetOf } from '#domain/plan-sheet.ts';
import { sheetSize } from '#domain/sheet-size.ts';
import { fill } from '#i18n/fill.ts';
import { Shape } from '#islands/_shared/Shape.tsx';
import { planStages, type PlacedTactic, type Plan } from '#schemas/plan.ts';
import type { Fit, Kind } from '#schemas/words.ts';
import { tacticTitle, type Desk } from './desk.ts';
import { FitMark } from './FitMark.tsx';

/** So many entries of a list stay on paper where a plan is too full for one sheet. */
const onPaper = { facts: 5, willNot: 5, tactics: 24, measures: 8 } as const;

function Box({
  name,
  title,
  kind,
  children,
}: {
  readonly name: string;
  readonly title: string;
  readonly kind?: Kind;
  readonly children: ReactNode;
}) {
  return (
    <section className={name === 'strategy' ? 'sheet-box zone' : 'sheet-box'} data-box={name}>
      <h3>
        {kind && <Shape kind={kind} />}
        {title}
      </h3>
      {children}
    </section>
  );
}

const Line = ({ label, text }: { readonly label: string; readonly text: string }) =>
  text.trim() === '' ? null : (
    <p>
      <b>{label}:</b> {text}
    </p>
  );

/** Entries; where the sheet is too full, paper shows the first and says how many there are. */
function Entries({
  entries,
  most,
  words,
}: {
  readonly entries: readonly ReactNode[];
  readonly most: number;
  readonly words: Desk['words'];
}) {
  return (
    <ul>
      {entries.map((entry, at) => (
        <li key={at} className={at < most ? undefined : 'sheet-rest'}>
          {entry}
        </li>
      ))}
      {entries.length > most && (
        <li className="sheet-more">
          {fill(words.view.moreInFile, { count: entries.length - most })}
        </li>
      )}
    </ul>
  );
}

/** A tactic in its step: hours, fit, and what it looks like here. */
function Move({
  desk,
  one,
  fit,
}: {
  readonly desk: Desk;
  readonly one: PlacedTactic;
  readonly fit: Fit | undefined;
}) {
  return (
    <>
      <b>{tacticTitle(desk, one.tactic)}</b> {one.hours > 0 && <>{one.hours} h </>}
      {fit && <FitMark fit={fit} word={desk.words.fit[fit]} />}
      {one.note !== '' && <span className="sheet-note"> {one.note}</span>}
    </>
  );
}

/** The plan on one page: what is printed, and what a stranger's link shows. */
export const PlanPage = memo(function PlanPage({
  desk,
  plan,
}: {
  readonly desk: Desk;
  readonly plan: Plan;
}) {
  const { catalogue, words } = desk;
  const { sheet } = words;
  const page = sheetOf(plan, catalogue, sheet.unknown);
  const rows = tacticsInOrder(plan);
  const hours = hoursOf(plan).total;
  const size = sheetSize(plan, page);
  return (
    <article className="sheet" data-size={size}>
      <h2>{plan.name === '' ? sheet.unnamed : plan.name}</h2>
      <div className="sheet-grid">
        <Box name="goal" kind="goal" title={sheet.goal}>
          <p>{[plan.goal.text, plan.goal.amount].filter(Boolean).join(': ')}</p>
          {plan.goal.by !== '' && (
            <p>
              {sheet.by} {plan.goal.by}
            </p>
          )}
        </Box>
        <Box name="diagnosis" title={sheet.diagnosis}>
          <Entries {...{ words }} most={onPaper.facts} entries={written(plan.diagnosis.facts)} />
          <Line label={sheet.obstacle} text={plan.diagnosis.obstacle} />
        </Box>
        <Box name="where" title={sheet.where}>
          <p>{plan.where.segment}</p>
          <Line label={sheet.profile} text={plan.where.profile} />
          <Line label={sheet.decline} text={plan.where.decline} />
        </Box>
        <Box name="strategy" kind="strategy" title={sheet.strategy}>
          <p>
            <b>{page.strategy}</b>
          </p>
          <Line label={sheet.why} text={plan.strategy.why} />
          <Line label={sheet.supporting} text={page.supporting} />
          {page.notChosen.map(({ strategy, why }) => (
            <Line key={strategy} label={`${sheet.notChosen} ${strategy}`} text={why} />
          ))}
        </Box>
        <Box name="willnot" title={sheet.willNot}>
          <Entries {...{ words }} most={onPaper.willNot} entries={written(plan.willNot)} />
        </Box>
        <div className="sheet-journey" data-box="journey">
          {planStages.map((stage) => (
            <Box key={stage} name="stage" kind="tactic" title={catalogue.stages[stage]}>
              <Entries
                {...{ words }}
                most={onPaper.tactics}
                entries={rows.flatMap((one, at) =>
                  one.stage === stage
                    ? [<Move key={at} {...{ desk, one }} fit={page.tactics[at]?.fit} />]
                    : [],
                )}
              />
            </Box>
          ))}
        </div>
        <Box name="measures" kind="metric" title={sheet.measures}>
          <Entries
            {...{ words }}
            most={onPaper.measures}
            entries={page.measures.map(({ text, kind }) => `${text} (${sheet[kind]})`)}
          />
        </Box>
        <Box name="rhythm" title={sheet.review}>
          <Line
            label={sheet.capacity}
            text={hours + plan.capacity > 0 ? `${hours} / ${plan.capacity}` : ''}
          />
          <Line label={sheet.reviewFirst} text={plan.review.first} />
          <Line label={sheet.reviewTactics} text={String(plan.review.tacticsWeeks)} />
          <Line label={sheet.reviewStrategy} text={String(plan.review.strategyWeeks)} />
          <Line label={sheet.stop} text={plan.stop} />
        </Box>
      </div>
      {size === 'shortened' && <p className="sheet-short">{words.view.shortened}</p>}
    </article>
  );
});
