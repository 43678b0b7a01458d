// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyPlan } from '#domain/plan.ts';
import { planPicture } from '#domain/plan-picture.ts';
import { builderStrings } from '#i18n/builder.ts';
import { siteStrings } from '#i18n/site.ts';
import type { Plan } from '#schemas/plan.ts';
import { contentCatalogue } from './content-catalogue.ts';
import { fullPlan } from './full-plan.ts';
import { somePlan } from './plan-arbitrary.ts';

const words = { sheet: builderStrings.sheet, fit: siteStrings.fit };
const allowed = ['defs', 'path', 'pattern', 'rect', 'svg', 'text', 'title'];
/** The drawing, read as the file it becomes. */
function drawn(plan: Plan): Document {
  const { svg } = planPicture(plan, contentCatalogue, words, () => '#123456');
  return new DOMParser().parseFromString(svg, 'image/svg+xml');
}
const linesOf = (picture: Document): readonly string[] =>
  Array.from(picture.querySelectorAll('text'), (line) => line.textContent);
const numberOf = (node: Element | null, name: string): number => Number(node?.getAttribute(name));

describe('the picture of a plan', () => {
  it('shows the play: strategy, journey with fits in words, goal and measures', () => {
    const all = linesOf(drawn(fullPlan)).join(' ');
    for (const text of [
      'Clinics in the south, first half of the year',
      'Focus on the best-fit customers',
      'Aware, 6.5 h',
      'Ask for a referral',
      'Core · 1.5 h',
      'by 2027-06-30',
      'Second order within 60 days (early)',
    ]) {
      expect(all).toContain(text);
    }
  });

  it('grows with what is written, and nothing stands below its edge', () => {
    const picture = drawn({
      ...fullPlan,
      goal: { ...fullPlan.goal, text: 'long '.repeat(100) },
      tactics: Array.from({ length: 60 }, (_, at) => ({
        stage: 'decide',
        tactic: `one-that-nobody-knows-${at}`,
        hours: 1,
        note: '',
      })),
    });
    const height = numberOf(picture.querySelector('svg'), 'height');
    const bottoms = Array.from(picture.querySelectorAll('text'), (line) => numberOf(line, 'y'));
    expect(bottoms.length).toBeGreaterThan(180);
    expect(Math.max(...bottoms)).toBeLessThan(height);
  });

  it('cuts a word that is wider than its line', () => {
    const name = 'w'.repeat(80);
    const lines = linesOf(drawn({ ...emptyPlan, name }));
    expect(lines.slice(0, 2).join('')).toBe(name);
  });

  it('keeps every text a text, in a file that can be read', () => {
    const hostile = '"><script>alert(1)</script><image href="x" onload="x"/>&amp;]]>\u0000\uD800';
    const somePlanWithMarkup = somePlan.map((plan) => ({ ...plan, stop: hostile + plan.stop }));
    fc.assert(
      fc.property(somePlanWithMarkup, (plan) => {
        const picture = drawn(plan);
        const names = Array.from(picture.querySelectorAll('*'), ({ localName }) => localName);
        expect(names.filter((name) => !allowed.includes(name))).toEqual([]);
        const attributes = Array.from(picture.querySelectorAll('*'), (one) =>
          one.getAttributeNames(),
        );
        expect(
          attributes.flat().filter((name) => name.startsWith('on') || name === 'href'),
        ).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
