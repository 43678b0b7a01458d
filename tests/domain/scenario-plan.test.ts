import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { critique } from '#domain/critique.ts';
import { fitOf } from '#domain/fit-score.ts';
import { differences } from '#domain/plan-differences.ts';
import { planLink } from '#domain/plan-code.ts';
import { planFromModel, planFromScenario } from '#domain/scenario-plan.ts';
import { findingRules } from '#schemas/finding.ts';
import { modelPlanSchema } from '#schemas/model-plan.ts';
import { planSchema } from '#schemas/plan.ts';
import { contentCatalogue, contentScenarios } from './content-catalogue.ts';

describe('a scenario as a started plan', () => {
  it.each(contentScenarios)(
    '%s is a plan with its strategy, its tactics and no goal',
    (_, scenario) => {
      const plan = planFromScenario(scenario, contentCatalogue);
      expect(planSchema.parse(plan)).toEqual(plan);
      expect(plan.goal).toEqual({ text: '', amount: '', by: '' });
      expect(plan.diagnosis.facts).toEqual(scenario.facts);
      expect(plan.strategy.id).toBe(scenario.best[0]?.strategy);
      expect(plan.strategy.notChosen).toHaveLength(2);
      expect(new Set(plan.tactics.map(({ tactic }) => tactic))).toEqual(
        new Set(scenario.fit.map(({ tactic }) => tactic)),
      );
      for (const { stage, tactic } of plan.tactics) {
        expect(contentCatalogue.tactics.find(({ id }) => id === tactic)?.stages).toContain(stage);
      }
      expect(plan.willNot.length).toBeGreaterThan(0);
      expect(new Set(plan.measures.map(({ kind }) => kind))).toEqual(
        new Set(['leading', 'lagging']),
      );
    },
  );

  it.each(contentScenarios)(
    '%s asks for the goal first and works against nothing',
    (_, scenario) => {
      const rules = critique(planFromScenario(scenario, contentCatalogue), contentCatalogue).map(
        ({ rule }) => rule,
      );
      expect(rules.slice(0, 3)).toEqual([
        'goal-without-amount',
        'goal-without-date',
        'no-obstacle',
      ]);
      expect(rules).not.toContain('undermines');
      expect(rules).not.toContain('excludes-nothing');
    },
  );

  it('spreads tactics over the stages in which they work', () => {
    const kijani = contentScenarios.find(([id]) => id === 'kijani')?.[1];
    const plan = kijani && planFromScenario(kijani, contentCatalogue);
    expect(plan?.tactics.map(({ stage, tactic }) => [stage, tactic])).toEqual([
      ['aware', 'partner-co-sell'],
      ['aware', 'expert-event'],
      ['consider', 'scoped-poc'],
      ['decide', 'segment-promotion'],
    ]);
  });

  it('takes the second best strategy of two groups as supporting', () => {
    const atlas = contentScenarios.find(([id]) => id === 'atlas-lift')?.[1];
    expect(atlas && planFromScenario(atlas, contentCatalogue).strategy).toMatchObject({
      id: 'relationship',
      supporting: 'high-velocity',
    });
  });
});

describe('the worked plans', () => {
  const folder = 'content/plans';
  const models = readdirSync(folder)
    .sort()
    .map((file) => {
      const model = modelPlanSchema.parse(parse(readFileSync(`${folder}/${file}`, 'utf8')));
      return [file.replace('.yaml', ''), model, planFromModel(model)] as const;
    });

  it('are two for each of three scenarios, named after them', () => {
    expect(models.map(([id]) => id)).toEqual(
      ['atlas-lift', 'kijani', 'lumen-hr'].flatMap((id) => [`${id}-a`, `${id}-b`]),
    );
    for (const [id, { scenario }] of models) expect(id.slice(0, -2)).toBe(scenario);
  });

  it.each(models)('%s is a plan without a question left open', (_, model, plan) => {
    expect(planSchema.parse(plan)).toEqual(plan);
    const open = critique(plan, contentCatalogue).filter(
      ({ grade, dismissed }) => grade !== 'note' && dismissed === undefined,
    );
    expect(open.map(({ rule }) => rule)).toEqual([]);
    expect(fitOf(plan, contentCatalogue)?.label).toBe('coherent');
    for (const { rule } of model.dismissed) expect(findingRules).toContain(rule);
  });

  it.each(models)('%s sets aside only what is asked', (_, __, plan) => {
    const dismissed = critique(plan, contentCatalogue).filter((one) => one.dismissed !== undefined);
    expect(dismissed).toHaveLength(plan.dismissed.length);
  });

  it.each(models)('%s chooses a best strategy of its scenario', (_, model) => {
    const scenario = contentScenarios.find(([id]) => id === model.scenario)?.[1];
    expect(scenario?.best.map(({ strategy }) => strategy)).toContain(model.strategy.id);
  });

  it('of one scenario differ in what they choose, do and decline', () => {
    for (let at = 0; at < models.length; at += 2) {
      const [a, b] = [models[at]?.[2], models[at + 1]?.[2]];
      if (!a || !b) throw new Error('no pair');
      const kinds = differences(a, b).map((one) =>
        one.kind === 'field' || one.kind === 'lines' ? one.field : one.kind,
      );
      expect(kinds).toEqual(
        expect.arrayContaining(['diagnosis.obstacle', 'willNot', 'tactic', 'measure', 'stop']),
      );
    }
  });

  it.each(models)('%s fits into a link', async (_, __, plan) => {
    expect((await planLink(plan)).ok).toBe(true);
  });
});
