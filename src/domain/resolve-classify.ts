import type { z } from 'zod';
import type { classifySchema } from '#schemas/exercise.ts';
import type { ChooseItem, ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { kinds } from '#schemas/words.ts';
import type { ExerciseLookups, ExerciseWords } from './resolve-exercise.ts';

type Classify = z.infer<typeof classifySchema>;
type Parts = Pick<ResolvedExercise, 'options' | 'items'>;

/** Options and items of a classify exercise: named statements, or items of its own. */
export function resolveClassify(
  id: string,
  exercise: Classify,
  { statements }: Pick<ExerciseLookups, 'statements'>,
  words: Pick<ExerciseWords, 'kind'>,
): Parts {
  if (exercise.options && exercise.items) {
    const { options, items } = exercise;
    return { options, items: items.map((item) => ownItem(id, item, options)) };
  }
  return {
    options: kinds.map((kind) => ({ id: kind, label: words.kind[kind], shape: kind })),
    items: (exercise.statements ?? []).map((name) => statementItem(id, name, statements)),
  };
}

function statementItem(
  id: string,
  name: string,
  statements: ExerciseLookups['statements'],
): ChooseItem {
  const statement = statements.get(name);
  if (!statement) throw new Error(`Exercise "${id}" names the statement "${name}": there is none.`);
  const { text, answer, revision, why } = statement;
  if (answer === 'discussion') {
    throw new Error(
      `Exercise "${id}" names the statement "${name}", which is for discussion: it has no single answer.`,
    );
  }
  const feedback = Object.fromEntries(kinds.map((kind) => [kind, statement.feedback[kind] ?? why]));
  return asked({ id: name, revision, text, right: [answer], feedback });
}

function ownItem(
  id: string,
  item: NonNullable<Classify['items']>[number],
  options: NonNullable<Classify['options']>,
): ChooseItem {
  if (!options.some((option) => option.id === item.answer)) {
    throw new Error(
      `Exercise "${id}", item "${item.id}": the answer "${item.answer}" is not one of the options.`,
    );
  }
  for (const option of options) {
    if (item.feedback[option.id] === undefined) {
      throw new Error(
        `Exercise "${id}", item "${item.id}" has no feedback for the option "${option.id}".`,
      );
    }
  }
  const { answer, ...rest } = item;
  return asked({ ...rest, right: [answer] });
}

const asked = (
  item: Pick<ChooseItem, 'id' | 'revision' | 'text' | 'right' | 'feedback'>,
): ChooseItem => ({ type: 'choose', many: false, facts: [], hints: [], partly: [], ...item });
