import { describe, expect, it } from 'vitest';
import { emptyPlan } from '#domain/plan.ts';
import { sheetOf } from '#domain/plan-sheet.ts';
import { sheetSize } from '#domain/sheet-size.ts';
import type { Plan } from '#schemas/plan.ts';
import { contentCatalogue } from './content-catalogue.ts';
import { fullPlan } from './full-plan.ts';
import { fullestPlan, sixtyTactics } from './fullest-plan.ts';

const sizeOf = (plan: Plan) => sheetSize(plan, sheetOf(plan, contentCatalogue, 'unknown'));

describe('the size of type on paper', () => {
  it('gets smaller with what stands on the page', () => {
    expect(sizeOf(emptyPlan)).toBe('large');
    expect(sizeOf(fullPlan)).toBe('medium');
    expect(sizeOf(fullestPlan)).toBe('shortened');
  });

  it('looks at the longest step, not at the number of tactics alone', () => {
    expect(sizeOf(sixtyTactics(true))).toBe('small');
    expect(sizeOf(sixtyTactics(false))).toBe('shortened');
  });
});
