import { fill } from '#i18n/fill.ts';
import { scenarioStrings } from '#i18n/scenario.ts';
import { siteStrings } from '#i18n/site.ts';
import { twinStrings } from '#i18n/twin.ts';
import { bullets, exerciseAnswers, exerciseQuestions, paragraphs } from './exercise-markdown.ts';
import { entryLink, entryOf, mdxMarkdown, type Writer } from './mdx-markdown.ts';
import { comparisonTwins, referenceTwins } from './reference-twins.ts';
import type { Twin } from './twin.ts';

const { lesson: words } = siteStrings;

function lessonTwins(writer: Writer): Twin[] {
  const { guide, url } = writer;
  return guide.lessons.map(({ id, data, body, number }) => {
    const { guess, minutes } = data;
    const check = entryOf(guide.exercises, data.check).resolved;
    const right = guess.options.filter((option) => option.id === guess.answer);
    const others = guess.options.filter((option) => option.id !== guess.answer);
    return {
      kind: 'lesson' as const,
      path: `lessons/${id}`,
      title: data.title,
      short: data.short,
      label: fill(twinStrings.kind.lesson, { number, minutes }),
      text: paragraphs(
        `**${words.guess}.** ${guess.ask}`,
        bullets(guess.options.map(({ text }) => text)),
        `**${words.outcomes}:**`,
        bullets(data.outcomes),
        mdxMarkdown(writer, body),
        `## ${words.check}`,
        `[${twinStrings.exercise}: ${check.title}](${url(`/exercises/${check.id}.md`)})`,
        `## ${words.recap}`,
        bullets(data.recap),
        `## ${words.action}`,
        data.action,
      ),
      answers: paragraphs(
        `**${words.guess}.** ${guess.ask}`,
        bullets([
          ...right.map(({ text, feedback }) => `**${text}** (${twinStrings.right}): ${feedback}`),
          ...others.map(({ text, feedback }) => `**${text}**: ${feedback}`),
        ]),
      ),
    };
  });
}

function scenarioTwins(writer: Writer): Twin[] {
  const because = (home: 'strategies' | 'tactics', id: string, why: string): string =>
    `${entryLink(writer, home, id)}: ${why}`;
  return writer.guide.scenarios.map(({ id, data }) => {
    const choices = [...data.best, ...data.weaker].map(({ strategy }) =>
      entryLink(writer, 'strategies', strategy),
    );
    return {
      kind: 'scenario' as const,
      path: `scenarios/${id}`,
      title: data.company,
      short: `${data.country}, ${data.market}, ${data.staff}. ${data.business}`,
      label: twinStrings.kind.scenario,
      text: paragraphs(
        `**${scenarioStrings.facts}**`,
        bullets(data.facts),
        `**${scenarioStrings.choose}**`,
        bullets(choices.toSorted((a, b) => a.localeCompare(b, 'en'))),
      ),
      answers: paragraphs(
        `**${scenarioStrings.best}**`,
        bullets(data.best.map(({ strategy, why }) => because('strategies', strategy, why))),
        `**${scenarioStrings.weaker}**`,
        bullets(data.weaker.map(({ strategy, why }) => because('strategies', strategy, why))),
        `**${scenarioStrings.fit}**`,
        bullets(data.fit.map(({ tactic, why }) => because('tactics', tactic, why))),
        `**${scenarioStrings.misfit}**`,
        bullets(data.misfit.map(({ tactic, why }) => because('tactics', tactic, why))),
      ),
    };
  });
}

function exerciseTwins({ guide }: Writer): Twin[] {
  return guide.exercises.map(({ id, short, minutes, resolved }) => ({
    kind: 'exercise' as const,
    path: `exercises/${id}`,
    title: resolved.title,
    short,
    label: fill(twinStrings.kind.exercise, { minutes }),
    text: exerciseQuestions(resolved),
    answers: exerciseAnswers(resolved),
  }));
}

function sourcesTwin({ guide }: Writer): Twin {
  const lines = guide.sources.map(({ data }) => {
    const year = data.year === undefined ? '' : ` (${data.year})`;
    const note = fill(twinStrings.sourceNote, {
      strength: siteStrings.strength[data.strength],
      read: siteStrings.read[data.read],
    });
    const rest = [note, data.limits, data.url && `<${data.url}>`].filter(Boolean).join(' ');
    return `${data.authors}${year}. *${data.title}*. ${data.published}. ${rest}`;
  });
  return {
    kind: 'sources',
    path: 'sources',
    title: twinStrings.plural.sources,
    short: twinStrings.sourcesLead,
    label: twinStrings.kind.sources,
    text: bullets(lines),
    answers: '',
  };
}

/** Every content page as Markdown, in the order of the book. */
export function twins(writer: Writer): Twin[] {
  return [
    ...lessonTwins(writer),
    ...comparisonTwins(writer),
    ...referenceTwins(writer),
    ...scenarioTwins(writer),
    ...exerciseTwins(writer),
    sourcesTwin(writer),
  ];
}
