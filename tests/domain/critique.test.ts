import { describe, expect, it } from 'vitest';
import { critique, ruleTable } from '#domain/critique.ts';
import { dismiss, reopen, setField } from '#domain/plan-edit.ts';
import { emptyPlan } from '#domain/plan.ts';
import { builderStrings } from '#i18n/builder.ts';
import { fill } from '#i18n/fill.ts';
import { findingRules, type Finding } from '#schemas/finding.ts';
import type { Plan } from '#schemas/plan.ts';
import { contentCatalogue, lessonIds } from './content-catalogue.ts';
import { golden, goldenPlans, patched } from './golden-set.ts';

const findings = (plan: Plan): readonly Finding[] => critique(plan, contentCatalogue);
const place = ({ at }: Finding): string => {
  if (at.kind === 'field') return '';
  if (at.kind === 'stage') return ` ${at.stage}`;
  return at.kind === 'tactic' ? ` ${at.tactic}` : ` ${at.index}`;
};
const said = (finding: Finding): string => `${finding.rule}${place(finding)}`;
const found = (plan: Plan, rule: Finding['rule']): Finding | undefined =>
  findings(plan).find((finding) => finding.rule === rule);
/** The question as a learner reads it. */
const words = ({ rule, args }: Finding): string => fill(builderStrings.findings[rule].ask, args);

describe('the golden set', () => {
  it('has thirty plans, and at least ten without a serious finding', () => {
    expect(goldenPlans).toHaveLength(30);
    const good = goldenPlans.filter(({ plan }) =>
      findings(plan).every(({ grade }) => grade !== 'serious'),
    );
    expect(good.length).toBeGreaterThanOrEqual(10);
    expect(
      goldenPlans.filter(({ expect: expected }) => expected.length === 0).length,
    ).toBeGreaterThanOrEqual(9);
  });

  it.each(goldenPlans.map((one) => [one.id, one] as const))(
    '%s',
    (_, { plan, expect: expected }) => {
      const asked = findings(plan).filter(({ rule }) => rule !== 'law-note');
      expect(asked.map(said)).toEqual(expected);
    },
  );

  it('shows every rule at work', () => {
    const shown = new Set(
      goldenPlans.flatMap(({ plan }) => findings(plan).map(({ rule }) => rule)),
    );
    expect(findingRules.filter((rule) => !shown.has(rule))).toEqual([]);
  });

  it('has a law note for exactly the tactics whose page has one', () => {
    const care = new Set(contentCatalogue.tactics.flatMap(({ id, care: has }) => (has ? id : [])));
    for (const { plan } of goldenPlans) {
      const notes = findings(plan).filter(({ rule }) => rule === 'law-note');
      const placed = new Set(plan.tactics.map(({ tactic }) => tactic));
      expect(new Set(notes.map(({ about }) => about))).toEqual(
        new Set([...placed].filter((id) => care.has(id))),
      );
    }
  });
});

describe('every rule', () => {
  it.each(findingRules)('%s has words that end in a question, and a lesson', (rule) => {
    expect(builderStrings.findings[rule].ask).toMatch(/\?(?: .*\.)?$/u);
    expect(lessonIds).toContain(ruleTable[rule].lesson);
  });

  it('fills every slot of its words', () => {
    for (const { plan } of goldenPlans) {
      for (const finding of findings(plan)) {
        expect(words(finding)).not.toMatch(/[{}]|undefined/u);
        const { instead } = builderStrings.findings[finding.rule];
        if (finding.instead !== undefined)
          expect(instead && fill(instead, finding.args)).toBeTruthy();
      }
    }
  });

  it('asks an empty page nothing, named or not', () => {
    expect(findings(emptyPlan)).toEqual([]);
    expect(findings({ ...emptyPlan, name: 'My quarter' })).toEqual([]);
  });
});

describe('a tactic that undermines the strategy', () => {
  it('comes with the reason of the matrix and the nearest tactic that serves', () => {
    const finding = found(golden('friday-discount'), 'undermines');
    expect(finding?.args['reason']).toContain('hides whether fit made the sale');
    const instead = contentCatalogue.tactics.find(({ id }) => id === finding?.instead);
    expect(instead?.stages).toContain('decide');
    expect(instead?.fits['icp-focus']?.fit).toMatch(/^(?:core|supports)$/u);
    expect(instead?.effort).toBe('low');
    expect(golden('friday-discount').tactics.map(({ tactic }) => tactic)).not.toContain(
      instead?.id,
    );
  });

  it('prefers a core tactic even if it takes another effort', () => {
    const plan = patched(golden('auction'), {
      tactics: [{ stage: 'decide', tactic: 'mass-email', hours: 1, note: '' }],
    });
    const finding = found(plan, 'undermines');
    const instead = contentCatalogue.tactics.find(({ id }) => id === finding?.instead);
    expect(instead?.fits['value-based']?.fit).toBe('core');
  });

  it('offers the true date in place of the invented one, unless it is there', () => {
    expect(found(golden('bluff'), 'false-urgency')?.instead).toBe('genuine-urgency');
    const both = patched(golden('sentaro-audit-gap'), {
      tactics: [
        { stage: 'decide', tactic: 'genuine-urgency', hours: 1, note: '' },
        { stage: 'decide', tactic: 'false-urgency', hours: 1, note: '' },
      ],
    });
    expect(found(both, 'false-urgency')?.instead).toBeUndefined();
  });
});

describe('ids the catalogue does not know', () => {
  it('are judged by nobody and break nothing', () => {
    const plan = patched(golden('nordlicht-focus'), {
      strategy: { id: 'telepathy', supporting: 'levitation' },
      tactics: [{ stage: 'decide', tactic: 'mind-reading', hours: 9, note: '' }],
    });
    expect(findings(plan).map(({ rule }) => rule)).toEqual([
      'stage-without-tactic',
      'stage-without-tactic',
      'stage-without-tactic',
      'measure-without-tactic',
      'measure-without-tactic',
    ]);
  });
});

describe('urgency', () => {
  const asked = (facts: readonly string[]): boolean =>
    found(
      patched(golden('sentaro-audit-gap'), { diagnosis: { facts, obstacle: 'Waiting.' } }),
      'urgency-without-date',
    ) !== undefined;

  it.each([
    'The rule applies from 1 July',
    'The contract ends on 30.6.',
    'The contract ends on 30.6.27',
    'The rule applies from 6/30 on',
    'The rule applies from 1.7 on',
    'The lease runs out in 2027',
    'The budget closes in Q3',
    'They must decide by the end of the quarter',
    'Harvest starts in spring',
    'An hour of downtime costs 4,000 euros',
    'They lose about 60,000 dollars for each year of waiting',
  ])('may rest on: %s', (fact) => {
    expect(asked([fact])).toBe(false);
  });

  it.each([
    'Buyers may wait for ever',
    'They march on without us',
    'Half of the deals stall',
    'Win rate is 2.5 %',
    'Win rate is 2.5% to 3.5%',
    'Support answers 24/7',
    'The market is 2.5 million clinics',
    'A clinic pays €2.5 for each set',
    'A check takes 1.5 to 2.5 hours',
    '3/4 of the deals stall',
    'A clinic has 12.75 chairs',
    'A scan has 2.5GB',
    '',
  ])('may not rest on: %s', (fact) => {
    expect(asked([fact])).toBe(true);
  });
});

describe('a dismissed finding', () => {
  const plan = golden('two-directions');
  const [finding] = findings(plan);
  if (!finding) throw new Error('nothing found');
  const aside = dismiss(plan, finding, 'Two groups, two teams');

  it('stays in the list with its reason, and can be asked again', () => {
    expect(findings(aside)[0]).toEqual({ ...finding, dismissed: 'Two groups, two teams' });
    expect(findings(aside).slice(1)).toEqual(findings(plan).slice(1));
    expect(findings(reopen(aside, finding))).toEqual(findings(plan));
  });

  it('is asked again about another strategy', () => {
    const other = setField(aside, 'strategy.supporting', 'price-leadership');
    expect(found(other, 'pulls-apart')?.dismissed).toBeUndefined();
  });
});

describe('the words', () => {
  it('ask about two tactics that want the same hour', () => {
    const finding = found(golden('more-than-the-week'), 'same-hour');
    expect(finding && words(finding)).toBe(
      'At “Onboard and own”, “Structured onboarding” and “Business review” together want 11 of your 10 hours a week. In a full week, which one goes first?',
    );
  });

  it('name the hours that are missing', () => {
    const finding = found(golden('more-than-the-week'), 'over-capacity');
    expect(finding && words(finding)).toBe(
      'Your tactics take 18 hours a week, and you have 10. Where do the other 8 come from?',
    );
  });

  it('tell why two strategies pull apart', () => {
    const finding = found(golden('two-directions'), 'pulls-apart');
    expect(finding && words(finding)).toContain(
      'A short standard process leaves no time per customer',
    );
  });
});
