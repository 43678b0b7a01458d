import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflatedText, inflatedText } from '#domain/deflated-text.ts';
import { longestAddress, planFromLink, planLink, type DecodedPlan } from '#domain/plan-code.ts';
import { packed } from '#domain/plan-packed.ts';
import { emptyPlan } from '#domain/plan.ts';
import { place, setField } from '#domain/plan-edit.ts';
import { builderStrings } from '#i18n/builder.ts';
import type { Plan } from '#schemas/plan.ts';
import { fullPlan } from './full-plan.ts';
import { goldenPlans } from './golden-set.ts';
import { somePlan } from './plan-arbitrary.ts';

async function fragmentOf(plan: Plan): Promise<string> {
  const link = await planLink(plan, Infinity);
  if (!link.ok) throw new Error('too long');
  return link.fragment;
}
const why = async (fragment: string): Promise<string> => {
  const read = await planFromLink(fragment);
  return read.ok ? 'a plan' : read.why;
};
/** Reads a link. A busy machine may stop for a moment; a slow link is slow each time. */
async function quickest(link: string, enough: number): Promise<[DecodedPlan, number]> {
  for (let tries = 1; ; tries += 1) {
    const start = performance.now();
    const read = await planFromLink(link);
    const ms = performance.now() - start;
    if (ms <= enough || tries === 5) return [read, ms];
  }
}
/** A link over anything at all, as somebody with bad intentions would make it. */
const forged = async (value: unknown): Promise<string> =>
  `s=1.${await deflatedText(JSON.stringify(value))}`;

describe('plan to link to plan', () => {
  it('gives the same plan, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(somePlan, async (plan) => {
        expect(await planFromLink(await fragmentOf(plan))).toEqual({ ok: true, plan });
      }),
      { numRuns: 200 },
    );
  });

  it('works with the mark in front, and for plans of the golden set', async () => {
    for (const { plan } of [...goldenPlans, { plan: emptyPlan }, { plan: fullPlan }]) {
      expect(await planFromLink(`#${await fragmentOf(plan)}`)).toEqual({ ok: true, plan });
    }
  });

  it('needs no letter that an address would change', async () => {
    const fragment = await fragmentOf(fullPlan);
    expect(fragment).toMatch(/^s=1\.[\w-]+$/u);
    expect(new URL(`https://example.com/build/#${fragment}`).hash).toBe(`#${fragment}`);
  });
});

describe('the length of a link', () => {
  it('is under 2,000 letters for a full plan of twelve tactics', async () => {
    const link = await planLink(fullPlan);
    expect(link.ok && link.fragment.length).toBeLessThan(longestAddress - 100);
  });

  it('is told when it does not fit', async () => {
    const long = setField(
      fullPlan,
      'stop',
      Array.from({ length: 500 }, (_, at) => String.fromCodePoint(0x4e00 + at * 13)).join(''),
    );
    expect(await planLink(long)).toMatchObject({ ok: false, why: 'too-long' });
    const short = await planLink(emptyPlan, 20);
    expect(short).toEqual({
      ok: false,
      why: 'too-long',
      length: (await fragmentOf(emptyPlan)).length,
    });
    expect(builderStrings.link['too-long']).toContain('{length}');
  });
});

describe('a link that is no plan', () => {
  it('is empty, foreign, newer or unreadable', async () => {
    expect(await why('')).toBe('empty');
    expect(await why('#')).toBe('empty');
    expect(await why('tactics')).toBe('foreign');
    expect(await why('k=mixed')).toBe('foreign');
    expect(await why('s=2.abc')).toBe('newer');
    expect(await why('s=1.')).toBe('unreadable');
    expect(await why('s=0.abc')).toBe('unreadable');
    expect(await why('s=1.%20')).toBe('unreadable');
    const fragment = await fragmentOf(fullPlan);
    expect(await why(fragment.slice(0, -5))).toBe('unreadable');
  });

  it('may hold JSON of any kind', async () => {
    for (const value of [
      null,
      7,
      'plan',
      {},
      [],
      [[[]]],
      [{}, {}, {}],
      packed(fullPlan).slice(0, 5),
      fullPlan,
    ]) {
      expect(await why(await forged(value))).toBe('unreadable');
    }
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        expect(await why(await forged(value))).toBe('unreadable');
      }),
      { numRuns: 200 },
    );
  });

  it('is not read when it holds a plan that breaks a limit', async () => {
    const broken = { ...fullPlan, stop: 'x'.repeat(501) };
    expect(await why(await forged(packed(broken)))).toBe('unreadable');
    const twice = { ...fullPlan, tactics: [...fullPlan.tactics, ...fullPlan.tactics] };
    expect(await why(await forged(packed(twice)))).toBe('unreadable');
  });

  it('does not get to fill the memory', async () => {
    const bomb = await deflatedText('['.repeat(10_000_000));
    expect(bomb.length).toBeLessThan(16_000);
    const [read, ms] = await quickest(`s=1.${bomb}`, 50);
    expect(read).toEqual({ ok: false, why: 'unreadable' });
    expect(ms).toBeLessThanOrEqual(50);
    expect(await inflatedText(bomb, 1000)).toBeUndefined();
    expect(await inflatedText(await deflatedText('short'), 5)).toBe('short');
    expect(await inflatedText(await deflatedText('short'), 4)).toBeUndefined();
    expect(await why(`s=1.${'A'.repeat(16_001)}`)).toBe('unreadable');
  });
});

describe('ten thousand damaged links', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const spoiled = fc
    .tuple(
      fc.constantFrom(0, 1, 2, 3, 4, 5),
      fc.nat(),
      fc.constantFrom(...Array.from(alphabet), '%', '=', '.', ' ', 'é', '\u0000', '#'),
      fc.nat({ max: 40 }),
    )
    .map(([how, at, letter, length]) => (fragment: string): string => {
      const place = at % fragment.length;
      if (how === 0) return fragment.slice(0, place);
      if (how === 1) return fragment.slice(0, place) + letter + fragment.slice(place + 1);
      if (how === 2)
        return fragment.slice(0, place) + letter.repeat(length) + fragment.slice(place);
      if (how === 3) return fragment.slice(0, place) + fragment.slice(place + length);
      if (how === 4) return fragment.slice(place) + fragment.slice(0, place);
      return fragment.slice(0, place) + fragment.slice(place).split('').reverse().join('');
    });

  it('give a plan or a reason, never an exception, within 50 ms each', async () => {
    const fragments = await Promise.all(
      [fullPlan, ...goldenPlans.map(({ plan }) => plan)].map(fragmentOf),
    );
    const links = fc.sample(
      fc.tuple(fc.constantFrom(...fragments), fc.array(spoiled, { minLength: 1, maxLength: 3 })),
      { numRuns: 10_000, seed: 5 },
    );
    const seen = new Map<string, number>();
    for (const [fragment, damages] of links) {
      const link = damages.reduce((text, damage) => (text === '' ? text : damage(text)), fragment);
      const [read, ms] = await quickest(link, 50);
      expect(ms).toBeLessThanOrEqual(50);
      const what = read.ok ? 'plan' : read.why;
      seen.set(what, (seen.get(what) ?? 0) + 1);
    }
    expect([...seen.keys()].sort()).toEqual(
      expect.arrayContaining(['foreign', 'newer', 'plan', 'unreadable']),
    );
  }, 60_000);
});

describe('a link of an id that nobody knows', () => {
  it('keeps it', async () => {
    const plan = place(setField(emptyPlan, 'strategy.id', 'of-next-year'), {
      stage: 'own',
      tactic: 'not-yet-invented',
    });
    const read = await planFromLink(await fragmentOf(plan));
    expect(read.ok && [read.plan.strategy.id, read.plan.tactics[0]?.tactic]).toEqual([
      'of-next-year',
      'not-yet-invented',
    ]);
  });
});
