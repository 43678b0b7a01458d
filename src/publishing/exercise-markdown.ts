import { optionsOf } from '#domain/options.ts';
import { exerciseStrings } from '#i18n/exercise.ts';
import { fill } from '#i18n/fill.ts';
import { twinStrings } from '#i18n/twin.ts';
import type { Item, ResolvedExercise } from '#schemas/resolved-exercise.ts';

const { plain, question } = exerciseStrings;

/** Lines of a Markdown list. */
export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** A row of a Markdown table. */
const row = (cells: readonly string[]): string =>
  `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;

/** A Markdown table. */
export function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(columns), row(columns.map(() => '---')), ...rows.map(row)].join('\n');
}

/** Parts of a text with an empty line between them; empty parts are left out. */
export function paragraphs(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n');
}

const itemHead = (item: Item, index: number): string =>
  `**${fill(twinStrings.item, { number: index + 1 })}.** ${item.text}`;

/** What can be chosen; steps stand in the order of the alphabet, so that it gives nothing away. */
function choices(exercise: ResolvedExercise, item: Item): string | undefined {
  if (item.type === 'choose' && item.options) {
    return bullets(optionsOf(exercise, item).map(({ label }) => label));
  }
  if (item.type !== 'order') return undefined;
  const steps = item.steps.map(({ label }) => label);
  return bullets(steps.toSorted((a, b) => a.localeCompare(b, 'en')));
}

/** The questions of an exercise, without their answers. */
export function exerciseQuestions(exercise: ResolvedExercise): string {
  const { instruction, intro, facts, table: figures, plan, options, items } = exercise;
  return paragraphs(
    instruction,
    intro,
    bullets(facts),
    figures && paragraphs(`*${figures.caption}*`, table(figures.columns, figures.rows)),
    plan && paragraphs(`**${question.plan}**`, bullets(plan.map((l) => `${l.label}: ${l.text}`))),
    options.length > 0
      ? paragraphs(`${plain.options}:`, bullets(options.map(({ label }) => label)))
      : undefined,
    ...items.map((item, index) =>
      paragraphs(itemHead(item, index), bullets(item.facts), choices(exercise, item)),
    ),
  );
}

function answer(exercise: ResolvedExercise, item: Item): string {
  switch (item.type) {
    case 'choose':
      return bullets(
        optionsOf(exercise, item).map(({ id, label }) => {
          const mark = item.right.includes(id)
            ? ` (${twinStrings.right})`
            : item.partly.includes(id)
              ? ` (${twinStrings.partly})`
              : '';
          return `**${label}**${mark}: ${item.feedback[id] ?? ''}`;
        }),
      );
    case 'order':
      return item.steps
        .map(({ label, why }, index) => `${index + 1}. **${label}** ${why}`)
        .join('\n');
    case 'number':
      return bullets([
        `**${item.answer} ${item.unit}** (${twinStrings.right}): ${item.solution}`,
        ...item.slips.map(({ value, feedback }) => `**${value} ${item.unit}**: ${feedback}`),
      ]);
    case 'write':
      return paragraphs(
        `${plain.model}:`,
        `> ${item.model.trim().replaceAll('\n', '\n> ')}`,
        `${plain.rubric}:`,
        bullets(item.rubric.map(({ label }) => label)),
      );
  }
}

/** The explained answers of an exercise. */
export function exerciseAnswers(exercise: ResolvedExercise): string {
  return paragraphs(
    ...exercise.items.map((item, index) =>
      paragraphs(itemHead(item, index), answer(exercise, item)),
    ),
    exercise.debrief === undefined ? undefined : `**${plain.debrief}.** ${exercise.debrief}`,
  );
}
