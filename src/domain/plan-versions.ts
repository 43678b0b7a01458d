import { planSchema, type Plan } from '#schemas/plan.ts';
import { versions } from './versioned.ts';

/*
 * Stored plans, plan files and links carry one version number.
 * - A new field: add a migration that gives old plans a value for it, and the field at the end of
 *   its list in plan-packed.ts; a list of an old link is then one short and gets the same value.
 * - A renamed strategy or tactic: nothing. The old id stays in the plan and is shown as it is.
 * - Another order in a packed list: a new unpacker for the new version; the old one stays.
 */

/** Step n turns a plan of version n into one of version n + 1, counted from 1. */
const migrations: readonly ((data: unknown) => unknown)[] = [];

/** Reads plans of any version this guide has known. */
export const planVersions = versions<Plan>({
  migrations,
  parse(data) {
    const result = planSchema.safeParse(data);
    return result.success ? result.data : undefined;
  },
});
