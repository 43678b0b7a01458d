import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { emptyPlan } from '#domain/plan.ts';
import { planSchema, type Plan } from '#schemas/plan.ts';

/*
 * A golden plan is a whole `plan`, or `from` another one with the parts that `change`. Groups such
 * as `goal` keep the fields that are not named; lists are replaced. `expect` names every finding but
 * the law notes: the rule, and the tactic, stage or measure it is about.
 */
const goldenSchema = z.strictObject({
  says: z.string(),
  plan: z.record(z.string(), z.unknown()).optional(),
  from: z.string().optional(),
  change: z.record(z.string(), z.unknown()).optional(),
  expect: z.array(z.string()),
});

const folder = 'tests/domain/golden-plans';
const read = (id: string) =>
  goldenSchema.parse(parse(readFileSync(`${folder}/${id}.yaml`, 'utf8')));

const isGroup = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A plan with some of its parts replaced. */
export function patched(plan: Plan, change: Readonly<Record<string, unknown>>): Plan {
  const parts = Object.entries(change).map(([key, part]) => {
    const old: unknown = Reflect.get(plan, key);
    return [key, isGroup(old) && isGroup(part) ? { ...old, ...part } : part];
  });
  return planSchema.parse({ ...plan, ...Object.fromEntries(parts) });
}

function planOf(id: string): Plan {
  const { plan, from, change } = read(id);
  const base = from === undefined ? emptyPlan : planOf(from);
  return patched(base, plan ?? change ?? {});
}

/** The golden set, by file name. */
export const goldenPlans = readdirSync(folder)
  .map((file) => file.replace(/\.yaml$/u, ''))
  .sort()
  .map((id) => ({ id, plan: planOf(id), ...pick(read(id)) }));

function pick({ says, expect }: z.infer<typeof goldenSchema>) {
  return { says, expect };
}

/** A plan of the set. */
export function golden(id: string): Plan {
  const found = goldenPlans.find((one) => one.id === id);
  if (!found) throw new Error(`There is no golden plan "${id}".`);
  return found.plan;
}
