import { memo } from 'react';
import { written } from '#domain/plan.ts';
import { fill } from '#i18n/fill.ts';
import { planLimits, type Plan } from '#schemas/plan.ts';
import { set, strategyOf, strategyTitle, type Desk } from './desk.ts';
import { ChoiceField, LinesField, TextField } from './fields.tsx';
import { Step } from './Step.tsx';

/** The strategies as options, by layer; an id the catalogue does not know stays visible. */
function Options({ desk, chosen }: { readonly desk: Desk; readonly chosen: string }) {
  const { catalogue, words } = desk;
  return (
    <>
      <option value="">{words.view.noStrategy}</option>
      {chosen !== '' && !strategyOf(desk, chosen) && (
        <option value={chosen}>{strategyTitle(desk, chosen)}</option>
      )}
      {[...Map.groupBy(catalogue.strategies, ({ layer }) => layer)].map(([layer, strategies]) => (
        <optgroup key={layer} label={words.layer[layer]}>
          {strategies.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </optgroup>
      ))}
    </>
  );
}

/** One strategy that was next best, and why it was not chosen. */
function NextBest({
  desk,
  notChosen,
  index,
}: {
  readonly desk: Desk;
  readonly notChosen: Plan['strategy']['notChosen'];
  readonly index: number;
}) {
  const { words } = desk;
  const one = notChosen[index] ?? { id: '', why: '' };
  const label = fill(words.view.nextBest, { number: index + 1 });
  const put = (next: Plan['strategy']['notChosen'][number]) => {
    const others = notChosen.filter((_, at) => at !== index);
    set(desk, 'strategy.notChosen', next.id === '' ? others : others.toSpliced(index, 0, next));
  };
  return (
    <div>
      <ChoiceField
        label={label}
        value={one.id}
        onChoice={(id) => {
          put({ ...one, id });
        }}
      >
        <Options desk={desk} chosen={one.id} />
      </ChoiceField>
      {one.id !== '' && (
        <TextField
          label={`${words.view.whyNot}: ${strategyTitle(desk, one.id)}`}
          rows={2}
          value={one.why}
          onText={(why) => {
            put({ ...one, why });
          }}
        />
      )}
    </div>
  );
}

/** The choice: why this one, why not the two next best, and what follows for what is not done. */
export const Strategy = memo(function Strategy({
  desk,
  strategy,
  willNot,
}: { readonly desk: Desk } & Pick<Plan, 'strategy' | 'willNot'>) {
  const { fields, view } = desk.words;
  const chosen = strategyOf(desk, strategy.id);
  const open = chosen?.declines.filter((line) => !willNot.includes(line)) ?? [];
  return (
    <Step name="strategy" kind="strategy" title={view.step.strategy}>
      <div className="b-two">
        <div>
          <ChoiceField
            label={fields['strategy.id']}
            value={strategy.id}
            onChoice={(id) => {
              set(desk, 'strategy.id', id);
            }}
          >
            <Options desk={desk} chosen={strategy.id} />
          </ChoiceField>
          {chosen && (
            <p className="b-hint">
              {chosen.short} <a href={`${desk.paths.strategies}${chosen.id}/`}>{view.page}</a>
            </p>
          )}
        </div>
        <TextField
          label={fields['strategy.why']}
          rows={3}
          value={strategy.why}
          onText={(why) => {
            set(desk, 'strategy.why', why);
          }}
        />
        {[0, 1].slice(0, strategy.notChosen.length + 1).map((index) => (
          <NextBest key={index} {...{ desk, index }} notChosen={strategy.notChosen} />
        ))}
        <ChoiceField
          label={fields['strategy.supporting']}
          value={strategy.supporting}
          onChoice={(id) => {
            set(desk, 'strategy.supporting', id);
          }}
        >
          <Options desk={desk} chosen={strategy.supporting} />
        </ChoiceField>
      </div>
      <LinesField
        label={fields.willNot}
        hint={view.lines}
        lines={willNot}
        most={planLimits.willNot}
        onLines={(lines) => {
          set(desk, 'willNot', lines);
        }}
      />
      {open.length > 0 && willNot.length < planLimits.willNot && (
        <div className="b-suggest">
          <p className="b-hint">{view.declines}</p>
          {open.map((text) => (
            <button
              key={text}
              type="button"
              className="b-chip"
              onClick={() => {
                set(desk, 'willNot', [...written(willNot), text]);
              }}
            >
              {fill(view.add, { text })}
            </button>
          ))}
        </div>
      )}
    </Step>
  );
});
