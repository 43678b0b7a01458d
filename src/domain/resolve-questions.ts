import type { z } from 'zod';
import type {
  choiceSchema,
  compareSchema,
  contextSchema,
  numericSchema,
  orderSchema,
  repairSchema,
} from '#schemas/exercise.ts';
import type {
  chooseItemSchema,
  numberItemSchema,
  orderItemSchema,
  writeItemSchema,
} from '#schemas/question-item.ts';
import type { ChooseItem, Item, Option, ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { inOrderFor } from './order-for.ts';
import type { ExerciseLookups, ExerciseWords } from './resolve-exercise.ts';

type Questions =
  | z.infer<typeof choiceSchema>
  | z.infer<typeof contextSchema>
  | z.infer<typeof repairSchema>
  | z.infer<typeof orderSchema>
  | z.infer<typeof numericSchema>
  | z.infer<typeof compareSchema>;
type Authored =
  | z.infer<typeof chooseItemSchema>
  | z.infer<typeof orderItemSchema>
  | z.infer<typeof numberItemSchema>
  | z.infer<typeof writeItemSchema>;

/** Exercises whose items bring everything with them. */
export function resolveQuestions(
  id: string,
  exercise: Questions,
  { scenarios }: Pick<ExerciseLookups, 'scenarios'>,
  words: Pick<ExerciseWords, 'company'>,
): Pick<ResolvedExercise, 'items'> & Partial<ResolvedExercise> {
  const plan = exercise.kind === 'repair' ? exercise.plan : undefined;
  const items = exercise.items.map((item) =>
    resolveItem(
      id,
      item,
      plan?.map((line) => line.id),
    ),
  );
  const table = 'table' in exercise ? exercise.table : undefined;
  const uneven = table?.rows.find((row) => row.length !== table.columns.length);
  if (uneven) {
    throw new Error(
      `Exercise "${id}": a row of the table has another number of cells than there are columns.`,
    );
  }
  return {
    items,
    ...('facts' in exercise ? { facts: exercise.facts } : {}),
    ...(table ? { table } : {}),
    ...(plan ? { plan } : {}),
    ...(exercise.kind === 'context' ? { intro: exercise.action } : {}),
    ...(exercise.kind === 'repair' && exercise.company !== undefined
      ? { intro: companyLine(id, exercise.company, scenarios, words) }
      : {}),
  };
}

/** One line about the company of an exercise. Throws if there is no such scenario. */
export function companyLine(
  id: string,
  name: string,
  scenarios: ExerciseLookups['scenarios'],
  words: Pick<ExerciseWords, 'company'>,
): string {
  const scenario = scenarios.get(name);
  if (!scenario) throw new Error(`Exercise "${id}" names the scenario "${name}": there is none.`);
  return words.company(scenario);
}

function resolveItem(id: string, item: Authored, planLines: readonly string[] = []): Item {
  const { ask, ...rest } = item;
  if ('options' in rest) {
    const { options, ...more } = rest;
    return { ...more, text: ask, ...chooseParts(`${id}/${item.id}`, options, planLines) };
  }
  if ('steps' in rest) return { ...rest, type: 'order', text: ask };
  if ('answer' in rest) return { ...rest, type: 'number', text: ask };
  return { ...rest, type: 'write', text: ask };
}

type AuthoredOption = z.infer<typeof chooseItemSchema>['options'][number] & Partial<Option>;

/**
 * Options as authors wrote them, mixed by a fixed seed, since authors tend to write the right one
 * first. Options that are the lines of a plan keep the order of the plan.
 */
export function chooseParts(
  seed: string,
  authored: readonly AuthoredOption[],
  planLines: readonly string[] = [],
): Pick<ChooseItem, 'type' | 'options' | 'right' | 'partly' | 'feedback'> {
  const isPlan = authored.every(({ id }) => planLines.includes(id));
  const options = authored.map(({ id, label, shape, path }) => ({
    id,
    label,
    ...(shape ? { shape } : {}),
    ...(path === undefined ? {} : { path }),
  }));
  return {
    type: 'choose',
    options: isPlan ? options : inOrderFor(seed, options),
    right: authored.filter(({ right }) => right).map(({ id }) => id),
    partly: authored.filter(({ partly }) => partly).map(({ id }) => id),
    feedback: Object.fromEntries(authored.map(({ id, feedback }) => [id, feedback])),
  };
}
