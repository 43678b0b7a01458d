import { describe, expect, it } from 'vitest';
import { fitOf } from '#domain/fit-score.ts';
import { builderStrings } from '#i18n/builder.ts';
import { contentCatalogue } from './content-catalogue.ts';
import { golden, patched } from './golden-set.ts';

const tactics = (...ids: readonly string[]) => ({
  tactics: ids.map((tactic) => ({ stage: 'decide', tactic, hours: 1, note: '' })),
});
const under = (strategy: string, ...ids: readonly string[]) =>
  fitOf(
    patched(golden('nordlicht-focus'), { strategy: { id: strategy }, ...tactics(...ids) }),
    contentCatalogue,
  );

describe('the fit score', () => {
  it('is the mean of what each tactic is worth, with its reasons', () => {
    const score = under(
      'icp-focus',
      'referral-ask',
      'business-case',
      'free-trial',
      'deadline-discount',
    );
    expect(score?.mean).toBeCloseTo((1 + 0.5 + 0 - 1) / 4);
    expect(score?.contributions.map(({ tactic, fit }) => [tactic, fit])).toEqual([
      ['referral-ask', 'core'],
      ['business-case', 'supports'],
      ['free-trial', 'neutral'],
      ['deadline-discount', 'undermines'],
    ]);
    for (const { fit, reason } of score?.contributions ?? [])
      expect(reason !== '').toBe(fit !== 'neutral');
  });

  it.each([
    ['coherent', ['referral-ask', 'free-trial']],
    ['workable', ['referral-ask', 'free-trial', 'give-get', 'tiered-options']],
    ['unfocused', ['free-trial']],
    ['unfocused', ['referral-ask', 'deadline-discount']],
    ['self-defeating', ['business-case', 'deadline-discount']],
  ] as const)('calls it %s: %j', (label, ids) => {
    const score = under('icp-focus', ...ids);
    expect(score?.label).toBe(label);
    expect(builderStrings.fitLabel[label]).not.toBe('');
  });

  it('says which core tactics are in the plan and which are missing', () => {
    expect(under('icp-focus', 'referral-ask', 'customer-proof')?.core).toEqual({
      chosen: ['customer-proof', 'referral-ask'],
      missing: ['discovery-conversation', 'qualification-gate', 'researched-email'],
    });
  });

  it('counts a tactic once, in however many stages it stands', () => {
    const plan = patched(golden('nordlicht-focus'), {
      tactics: ['consider', 'decide'].map((stage) => ({
        stage,
        tactic: 'customer-proof',
        hours: 1,
        note: '',
      })),
    });
    expect(fitOf(plan, contentCatalogue)?.contributions).toHaveLength(1);
  });

  it('is silent where there is nothing to judge', () => {
    expect(under('', 'referral-ask')).toBeUndefined();
    expect(under('telepathy', 'referral-ask')).toBeUndefined();
    expect(under('icp-focus')).toBeUndefined();
    expect(under('icp-focus', 'mind-reading')).toBeUndefined();
  });

  it('calls the good plans of the golden set coherent', () => {
    for (const id of [
      'nordlicht-focus',
      'kijani-first-shore',
      'lumen-hr-clear-way',
      'pixel-loom-use-first',
    ]) {
      expect(fitOf(golden(id), contentCatalogue)?.label).toBe('coherent');
    }
    expect(fitOf(golden('premium-and-cheap'), contentCatalogue)?.label).toBe('self-defeating');
  });
});
