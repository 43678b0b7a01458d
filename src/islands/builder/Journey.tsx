import { hoursOf, tacticsAt } from '#domain/plan.ts';
import { changeTactic } from '#domain/plan-edit.ts';
import { fill } from '#i18n/fill.ts';
import { planLimits, planStages, type PlacedTactic } from '#schemas/plan.ts';
import type { Stage } from '#schemas/words.ts';
import { tacticTitle, type Desk } from './desk.ts';
import { NumberField, TextField } from './fields.tsx';
import { TacticCard, type Dragging } from './TacticCard.tsx';
import { cardKey, type Hand } from './useHand.ts';

interface Props {
  readonly desk: Desk;
  readonly hand: Hand;
  readonly dragging: Dragging;
}

/** A tactic in its stage, with what is said about it folded. */
function Placed({ desk, hand, dragging, one }: Props & { readonly one: PlacedTactic }) {
  const { view } = desk.words;
  const title = tacticTitle(desk, one.tactic);
  const key = cardKey({ tactic: one.tactic, from: one.stage });
  const spoken = (what: string) => fill(view.of, { what, tactic: title });
  return (
    <li>
      <TacticCard
        {...{ desk, hand, dragging }}
        held={{ tactic: one.tactic, from: one.stage }}
        remark={one.note !== '' && <span className="b-card-note">{one.note}</span>}
      />
      <details className="b-details">
        <summary>
          {view.more}
          <span className="sr">: {title}</span>
        </summary>
        <NumberField
          label={spoken(view.hours)}
          value={one.hours}
          {...{ step: 0.25, least: 0, most: planLimits.hours }}
          onNumber={(hours) => {
            desk.edit('changed', title, (plan) => changeTactic(plan, one, { hours }));
          }}
        />
        <TextField
          label={spoken(view.note)}
          rows={2}
          value={one.note}
          onText={(note) => {
            desk.edit('changed', title, (plan) => changeTactic(plan, one, { note }));
          }}
        />
        <div className="b-row">
          {([-1, 1] as const).map((by) => {
            const word = by < 0 ? view.up : view.down;
            return (
              <button
                key={by}
                type="button"
                className="b-chip"
                {...{ [by < 0 ? 'data-up' : 'data-down']: key }}
                aria-label={spoken(word)}
                onClick={() => {
                  hand.shift(one, by);
                }}
              >
                {word}
              </button>
            );
          })}
          <button
            type="button"
            className="b-chip"
            aria-label={spoken(view.takeOut)}
            onClick={() => {
              hand.takeOut(one);
            }}
          >
            {view.takeOut}
          </button>
        </div>
      </details>
    </li>
  );
}

/** One step of the buyer: a button over the whole zone, with the tactics that stand in it. */
function StageZone({
  stage,
  over,
  ...props
}: Props & { readonly stage: Stage; readonly over: string | undefined }) {
  const { desk, hand } = props;
  const { view } = desk.words;
  const row = tacticsAt(desk.plan, stage);
  const hours = hoursOf(desk.plan).byStage[stage];
  return (
    <div
      className="b-stage"
      data-place={stage}
      data-over={over === stage || undefined}
      data-open={hand.held !== undefined || undefined}
      role="group"
      aria-label={desk.catalogue.stages[stage]}
    >
      <button
        type="button"
        className="b-target"
        data-target={stage}
        onClick={() => {
          if (hand.held) hand.put(hand.held, stage);
          else desk.announce(view.tacticHelp);
        }}
      >
        <span>{desk.catalogue.stages[stage]}</span>
        <span className="sr">, {fill(view.inStage, { count: row.length })}</span>
        {hours > 0 && <span className="b-hours"> {hours} h</span>}
        {hand.held && <span className="b-put">{view.putHere}</span>}
      </button>
      {row.length === 0 && <p className="b-hint">{view.emptyStage}</p>}
      <ol className="plain b-cards">
        {row.map((one) => (
          <Placed key={one.tactic} {...props} one={one} />
        ))}
      </ol>
    </div>
  );
}

/** The buyer's journey: four zones from left to right. */
export function Journey({ over, ...props }: Props & { readonly over: string | undefined }) {
  const { desk, hand } = props;
  const { view } = desk.words;
  return (
    <>
      <p className="b-hint">{view.tacticHelp}</p>
      <p className="b-status">
        {hand.held && (
          <>
            {fill(view.holding, { tactic: tacticTitle(desk, hand.held.tactic) })}{' '}
            <button type="button" className="b-chip" onClick={hand.cancel}>
              {view.putBack}
            </button>
          </>
        )}
      </p>
      <div className="b-journey">
        {planStages.map((stage) => (
          <StageZone key={stage} {...props} stage={stage} over={over} />
        ))}
      </div>
    </>
  );
}
