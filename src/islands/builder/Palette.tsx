import { memo, useDeferredValue, useState } from 'react';
import { fitUnder } from '#domain/critique/case.ts';
import { fill } from '#i18n/fill.ts';
import type { CatalogueTactic } from '#schemas/builder-catalogue.ts';
import { planStages, type PlacedTactic } from '#schemas/plan.ts';
import type { Fit } from '#schemas/words.ts';
import { strategyOf } from './desk.ts';
import { ChoiceField, TextField } from './fields.tsx';
import { motionOf, type Movement } from './Journey.tsx';
import { TacticCard, type CardProps } from './TacticCard.tsx';
import { cardKey } from './useHand.ts';

const fits: readonly Fit[] = ['core', 'supports', 'neutral', 'undermines'];
const efforts = ['low', 'medium', 'high'] as const;
const all = { search: '', stage: '', effort: '', fit: '' };
type Asked = typeof all;

type Props = CardProps & {
  readonly movement: Movement;
  /** The tactics of the plan. */
  readonly tactics: readonly PlacedTactic[];
};

/** The tactics that were asked for, by fit; what stands against the strategy is there, but folded. */
const Found = memo(function Found({
  asked,
  movement,
  tactics,
  ...props
}: Props & { readonly asked: Asked }) {
  const { catalogue, words } = props.desk;
  const { view } = words;
  const strategy = strategyOf(props.desk, props.strategy);
  const fitOf = (tactic: CatalogueTactic): Fit => fitUnder(tactic, strategy).fit;
  const said = asked.search.trim().toLowerCase();
  const found = catalogue.tactics.filter(
    (tactic) =>
      `${tactic.title} ${tactic.short}`.toLowerCase().includes(said) &&
      (asked.stage === '' || tactic.stages.some((stage) => stage === asked.stage)) &&
      (asked.effort === '' || tactic.effort === asked.effort) &&
      (asked.fit === '' || fitOf(tactic) === asked.fit),
  );
  const placed = new Set(tactics.map(({ tactic }) => tactic));
  const list = (some: readonly CatalogueTactic[]) => (
    <ul className="plain b-cards">
      {some.map(({ id }) => (
        <li key={id}>
          <TacticCard
            {...props}
            {...motionOf(movement, cardKey({ tactic: id, from: undefined }))}
            tactic={id}
            from={undefined}
            remark={placed.has(id) ? view.onPage : ''}
          />
        </li>
      ))}
    </ul>
  );
  const isNarrow = said !== '' || asked.fit !== '';
  return (
    <>
      <p className="b-hint" role="status">
        {found.length === 0
          ? view.none
          : fill(view.found, { count: found.length, total: catalogue.tactics.length })}
      </p>
      {strategy
        ? fits.map((fit) => {
            const group = found.filter((tactic) => fitOf(tactic) === fit);
            return (
              group.length > 0 && (
                <details
                  key={`${fit} ${isNarrow}`}
                  open={isNarrow || fit === 'core' || fit === 'supports'}
                >
                  <summary>
                    {fill(view.group, { fit: words.fit[fit], count: group.length })}
                  </summary>
                  {list(group)}
                </details>
              )
            );
          })
        : list(found)}
    </>
  );
});

/** All tactics, the fitting ones first, with what narrows them down. */
export function Palette(props: Props) {
  const { desk, hand, movement } = props;
  const { catalogue, words } = desk;
  const { view } = words;
  const { into } = movement.hold;
  const [asked, setAsked] = useState(all);
  const [wasInto, setWasInto] = useState(into);
  // Who asks for a tactic for a step sees the tactics of that step.
  if (into !== wasInto) {
    setWasInto(into);
    setAsked({ ...asked, stage: into ?? '' });
  }
  // What is asked shows at once; the list is long and follows.
  const later = useDeferredValue(asked);
  const strategy = strategyOf(desk, props.strategy);
  const ask = (name: keyof Asked) => (value: string) => {
    setAsked({ ...asked, [name]: value });
  };
  return (
    <div className="b-palette">
      <h3 data-palette tabIndex={-1}>
        {into
          ? fill(view.choosing, { stage: catalogue.stages[into] })
          : strategy
            ? fill(view.paletteUnder, { strategy: strategy.title })
            : view.palette}
      </h3>
      {into && (
        <button type="button" className="b-chip" onClick={hand.cancel}>
          {view.cancel}
        </button>
      )}
      <TextField label={view.search} value={asked.search} onText={ask('search')} />
      <div className="b-pair">
        <ChoiceField label={view.stage} value={asked.stage} onChoice={ask('stage')}>
          <option value="">{view.anyStage}</option>
          {planStages.map((stage) => (
            <option key={stage} value={stage}>
              {catalogue.stages[stage]}
            </option>
          ))}
        </ChoiceField>
        <ChoiceField label={view.effort} value={asked.effort} onChoice={ask('effort')}>
          <option value="">{view.anyEffort}</option>
          {efforts.map((effort) => (
            <option key={effort} value={effort}>
              {words.effort[effort]}
            </option>
          ))}
        </ChoiceField>
        {strategy && (
          <ChoiceField label={view.fit} value={asked.fit} onChoice={ask('fit')}>
            <option value="">{view.anyFit}</option>
            {fits.map((fit) => (
              <option key={fit} value={fit}>
                {words.fit[fit]}
              </option>
            ))}
          </ChoiceField>
        )}
      </div>
      <Found {...props} asked={later} />
    </div>
  );
}
