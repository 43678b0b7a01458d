import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';

const read = (file: string): unknown => parse(readFileSync(`content/${file}`, 'utf8'));

const statementsSchema = z.array(
  z.object({ id: z.string(), text: z.string(), answer: z.string() }),
);

/** The statements of a classify exercise with their right answers. */
export function statementsOf(exercise: string): { text: string; answer: string }[] {
  const { statements } = z
    .object({ statements: z.array(z.string()) })
    .parse(read(`exercises/${exercise}.yaml`));
  const all = statementsSchema.parse(read('statements.yaml'));
  return statements.flatMap((id) => all.filter((statement) => statement.id === id));
}

/** Tactic ids of a match exercise, each with the strategy it is core to. */
export function matchesOf(exercise: string): { tactic: string; strategy: string }[] {
  const { tactics, strategies } = z
    .object({ tactics: z.array(z.string()), strategies: z.array(z.string()) })
    .parse(read(`exercises/${exercise}.yaml`));
  return tactics.map((tactic) => {
    const front = readFileSync(`content/tactics/${tactic}.mdx`, 'utf8').split(/^---$/mu)[1] ?? '';
    const { fits } = z
      .object({ fits: z.record(z.string(), z.object({ fit: z.string() })) })
      .parse(parse(front));
    const strategy = strategies.find((id) => fits[id]?.fit === 'core') ?? '';
    return { tactic, strategy };
  });
}
