import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planFile, planFromFile } from '#domain/plan-file.ts';
import { builderStrings } from '#i18n/builder.ts';
import { fill } from '#i18n/fill.ts';
import { fullPlan } from './full-plan.ts';
import { somePlan } from './plan-arbitrary.ts';

const text = planFile(fullPlan);
/** The sentence a learner reads about a text. */
function sentence(said: string): string {
  const read = planFromFile(said);
  if (read.ok) return 'a plan';
  const { line, column, why, args } = read;
  if (read.why !== 'syntax') return fill(builderStrings.file[why], { line, column, ...args });
  const expected = builderStrings.syntax[read.expected];
  const found = args['found'] === '' ? builderStrings.syntax.fileEnd : `“${args['found'] ?? ''}”`;
  return fill(builderStrings.file.syntax, { line, column, expected, found });
}
const lineOf = (piece: string): number => text.slice(0, text.indexOf(piece)).split('\n').length;

describe('plan to file to plan', () => {
  it('gives the same plan, whatever it holds', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        expect(planFromFile(planFile(plan))).toEqual({ ok: true, plan });
      }),
    );
  });

  it('says what the file is', () => {
    expect(JSON.parse(text)).toMatchObject({ format: 'why-and-how/plan', version: 1 });
  });

  it('does not mind a byte order mark or Windows lines', () => {
    expect(planFromFile(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toEqual({
      ok: true,
      plan: fullPlan,
    });
  });
});

describe('a file that cannot be read', () => {
  it('says where the text breaks and what should stand there', () => {
    const cut = text.replace('"by": "2027-06-30"', '"by" "2027-06-30"');
    expect(sentence(cut)).toBe('Line 9, column 12: expected a colon, found “"”.');
    expect(sentence(text.slice(0, -3))).toBe(
      `Line ${text.split('\n').length - 2}, column 4: expected a comma or the closing brace }, found the end of the file.`,
    );
    expect(sentence('')).toBe('Line 1, column 1: expected a value, found the end of the file.');
  });

  it('says that the file is something else', () => {
    expect(sentence('{"attempts": []}')).toBe(
      'Line 1, column 1: this is not a plan of this guide; “format” must be “why-and-how/plan”.',
    );
    expect(sentence('{\n  "format": "shopping list"\n}')).toMatch(
      /^Line 2, column 13: this is not/u,
    );
    expect(sentence('[1, 2]')).toMatch(/^Line 1, column 1: this is not/u);
  });

  it('says that it was saved by a newer guide, or has no version', () => {
    expect(sentence(text.replace('"version": 1', '"version": 9'))).toMatch(
      /^Line 3, column 14: the file was saved by a newer version of the guide \(version 9\)/u,
    );
    expect(sentence(text.replace('"version": 1', '"version": "1"'))).toBe(
      'Line 3, column 14: “version” cannot hold this.',
    );
  });

  it('names a field that is missing, unknown or wrong, at its line', () => {
    expect(sentence(text.replace(/ {4}"stop": .*\n/u, ''))).toBe(
      'Line 4, column 11: “stop” is missing here.',
    );
    expect(sentence(text.replace('"obstacle"', '"hurdle"'))).toBe(
      `Line ${lineOf('"obstacle"')}, column 7: a plan has no “diagnosis hurdle”.`,
    );
    expect(sentence(text.replace('"capacity": 24', '"capacity": 24,\n    "mood": "good"'))).toBe(
      `Line ${lineOf('"capacity"') + 1}, column 5: a plan has no “mood”.`,
    );
    expect(sentence(text.replace('"hours": 3,', '"hours": "three",'))).toBe(
      `Line ${lineOf('"hours": 3,')}, column 18: “tactics 2 hours” cannot hold this.`,
    );
    expect(sentence(text.replace('"2027-06-30"', '"30 June"'))).toBe(
      `Line ${lineOf('"2027-06-30"')}, column 13: “goal by” cannot hold this.`,
    );
    expect(sentence(text.replace('"stage": "own"', '"stage": "later"'))).toBe(
      `Line ${lineOf('"stage": "own"')}, column 18: “tactics 10 stage” must be one of aware, consider, decide, own.`,
    );
  });

  it('names a limit', () => {
    expect(sentence(planFile({ ...fullPlan, stop: 'x'.repeat(600) }))).toBe(
      `Line ${lineOf('"stop"')}, column 13: “stop” may have 500 letters.`,
    );
    expect(
      sentence(planFile({ ...fullPlan, willNot: Array.from({ length: 11 }, () => 'x') })),
    ).toBe(`Line ${lineOf('"willNot"')}, column 16: “willNot” may have 10 entries.`);
    const twice = { ...fullPlan, tactics: [...fullPlan.tactics, ...fullPlan.tactics] };
    expect(sentence(planFile(twice))).toBe(
      `Line ${lineOf('"tactics": [\n      {\n        "stage"')}, column 16: a tactic stands twice in the same step.`,
    );
    expect(sentence('x'.repeat(3_000_000))).toBe(
      'Line 1, column 1: the file is too large to be a plan; 2000 kB is the most.',
    );
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.nat(), fc.string({ maxLength: 3 }), fc.nat({ max: 30 }), (at, piece, cut) => {
        const place = at % text.length;
        const read = planFromFile(text.slice(0, place) + piece + text.slice(place + cut));
        expect(typeof read.ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.jsonValue(), (plan) => {
        const file = JSON.stringify({ format: 'why-and-how/plan', version: 1, plan });
        expect(sentence(file)).toMatch(/^Line \d+, column \d+: /u);
      }),
    );
  });
});
