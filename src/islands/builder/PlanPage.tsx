import { hoursOf, tacticsAt, written } from '#domain/plan.ts';
import { sheetOf } from '#domain/plan-sheet.ts';
import { planStages, type Plan } from '#schemas/plan.ts';
import { Shape } from '#islands/_shared/Shape.tsx';
import type { Kind } from '#schemas/words.ts';
import type { ReactNode } from 'react';
import { tacticTitle, type Desk } from './desk.ts';
import { FitMark } from './FitMark.tsx';

/** Letters up to which a size of type still leaves everything on one sheet. */
const sizes = [
  [1800, 'large'],
  [3600, 'medium'],
  [6000, 'small'],
] as const;

/** How small the type must be; above the last size, texts are shortened. */
function sizeOf(plan: Plan): string {
  const letters = JSON.stringify({ ...plan, dismissed: [] }).length;
  // Field names and brackets are about a third of it.
  return sizes.find(([most]) => letters * 0.66 <= most)?.[1] ?? 'shortened';
}

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

const List = ({ lines }: { readonly lines: readonly string[] }) => (
  <ul>
    {written(lines).map((line, at) => (
      <li key={at}>{line}</li>
    ))}
  </ul>
);

/** The plan on one page: what is printed, and what a stranger's link shows. */
export function PlanPage({ desk, plan }: { readonly desk: Desk; readonly plan: Plan }) {
  const { catalogue, words } = desk;
  const { sheet } = words;
  const page = sheetOf(plan, catalogue, sheet.unknown);
  const rows = planStages.flatMap((stage) => tacticsAt(plan, stage));
  const hours = hoursOf(plan).total;
  const size = sizeOf(plan);
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
          <List lines={plan.diagnosis.facts} />
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
          <List lines={plan.willNot} />
        </Box>
        <div className="sheet-journey" data-box="journey">
          {planStages.map((stage) => (
            <Box key={stage} name="stage" kind="tactic" title={catalogue.stages[stage]}>
              <ul>
                {rows.map((one, at) => {
                  const fit = page.tactics[at]?.fit;
                  return (
                    one.stage === stage && (
                      <li key={one.tactic}>
                        <b>{tacticTitle(desk, one.tactic)}</b>{' '}
                        {one.hours > 0 && <>{one.hours} h </>}
                        {fit && <FitMark fit={fit} word={words.fit[fit]} />}
                        {one.note !== '' && <span className="sheet-note"> {one.note}</span>}
                      </li>
                    )
                  );
                })}
              </ul>
            </Box>
          ))}
        </div>
        <Box name="measures" kind="metric" title={sheet.measures}>
          <ul>
            {page.measures.map(({ text, kind }, at) => (
              <li key={at}>
                {text} ({sheet[kind]})
              </li>
            ))}
          </ul>
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
}
