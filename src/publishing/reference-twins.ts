import { shortCitation } from '#domain/citation.ts';
import { fill } from '#i18n/fill.ts';
import { compareStrings } from '#i18n/compare.ts';
import { siteStrings } from '#i18n/site.ts';
import { twinStrings } from '#i18n/twin.ts';
import type { Fact, Guide } from '#schemas/guide.ts';
import { fits, type Evidence } from '#schemas/words.ts';
import { bullets, paragraphs, table } from './exercise-markdown.ts';
import { entryLink, entryOf, mdxMarkdown, type Writer } from './mdx-markdown.ts';
import type { Twin } from './twin.ts';

/** Facts of a card, each under its name. */
function factsMarkdown(facts: readonly Fact[]): string {
  return paragraphs(
    ...facts.flatMap(({ name, words, note }) => {
      if (words === undefined || words.length === 0) return [];
      const after = note === undefined ? '' : ` (${note.replace(/\.$/u, '')})`;
      return typeof words === 'string'
        ? [`**${name}**${after}: ${words}`]
        : [paragraphs(`**${name}**${after}:`, bullets(words))];
    }),
  );
}

/** Facts with the sources they rest on. */
function evidenceMarkdown(guide: Guide, evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return '';
  const lines = evidence.map(({ claim, source }) =>
    fill(twinStrings.cited, {
      claim,
      source: shortCitation(entryOf(guide.sources, source).data),
    }),
  );
  return paragraphs(`## ${siteStrings.entry.evidence}`, bullets(lines));
}

/** One side of the fit matrix: every cell that is not neutral, with its reason. */
function fitsMarkdown(
  writer: Writer,
  title: string,
  home: 'strategies' | 'tactics',
  cells: Guide['fits'],
): string {
  const groups = fits.flatMap((fit) => {
    const found = cells.filter((cell) => cell.fit === fit);
    if (fit === 'neutral' || found.length === 0) return [];
    const lines = found.map((cell) => {
      const id = home === 'strategies' ? cell.strategy : cell.tactic;
      return `${entryLink(writer, home, id)}: ${cell.reason}`;
    });
    return [`**${siteStrings.fit[fit]}**: ${siteStrings.fitMeaning[fit]}`, bullets(lines)];
  });
  return paragraphs(`## ${title}`, ...groups);
}

/** The card, the text, then what belongs to one kind only, then the evidence. */
function referenceTwin(
  writer: Writer,
  kind: 'concept' | 'strategy' | 'tactic',
  { id, data, body, facts }: Guide['concepts' | 'strategies' | 'tactics'][number],
  fitsPart = '',
): Twin {
  return {
    kind,
    path: `${folders[kind]}/${id}`,
    title: data.title,
    short: data.short,
    label: twinStrings.kind[kind],
    text: paragraphs(
      factsMarkdown(facts),
      mdxMarkdown(writer, body),
      fitsPart,
      evidenceMarkdown(writer.guide, data.evidence),
    ),
    answers: '',
  };
}
const folders = { concept: 'concepts', strategy: 'strategies', tactic: 'tactics' } as const;

/** Strategies, tactics and concepts. */
export function referenceTwins(writer: Writer): Twin[] {
  const { concepts, fits: cells, strategies, tactics } = writer.guide;
  const { entry } = siteStrings;
  return [
    ...strategies.map((strategy) => {
      const under = cells.filter((cell) => cell.strategy === strategy.id);
      const part = fitsMarkdown(writer, entry.tactics, 'tactics', under);
      return referenceTwin(writer, 'strategy', strategy, part);
    }),
    ...tactics.map((tactic) => {
      const over = cells.filter((cell) => cell.tactic === tactic.id);
      const part = fitsMarkdown(writer, entry.strategies, 'strategies', over);
      return referenceTwin(writer, 'tactic', tactic, part);
    }),
    ...concepts.map((concept) => referenceTwin(writer, 'concept', concept)),
  ];
}

/** Comparisons: the test, both sides, the table, the text. */
export function comparisonTwins(writer: Writer): Twin[] {
  const { guide, url } = writer;
  return guide.comparisons.map(({ id, data, body }) => {
    const check = entryOf(guide.exercises, data.check).resolved;
    const sides = [data.left, data.right].map((side) =>
      paragraphs(
        `**${side.name}**: ${side.short}`,
        fill(twinStrings.example, { example: side.example }),
      ),
    );
    return {
      kind: 'comparison' as const,
      path: `compare/${id}`,
      title: data.title,
      short: data.short,
      label: twinStrings.kind.comparison,
      text: paragraphs(
        `**${compareStrings.criterion}**: ${data.criterion}`,
        ...sides,
        table(
          [twinStrings.aspect, data.left.name, data.right.name],
          data.rows.map((row) => [row.aspect, row.left, row.right]),
        ),
        mdxMarkdown(writer, body),
        `[${twinStrings.exercise}: ${check.title}](${url(`/exercises/${check.id}.md`)})`,
        evidenceMarkdown(guide, data.evidence),
      ),
      answers: '',
    };
  });
}
