import { namedCards, stageCards } from '#authoring/answers.ts';
import type { Content } from '#authoring/content.ts';
import type { Issue, Place } from '#authoring/issue.ts';
import { kinds } from '#schemas/words.ts';

type Found = Issue<'missing-feedback'>;
type Texts = Readonly<Record<string, string | undefined>>;

/** One issue for each option without a text. */
function gaps(item: string, place: Place, options: readonly string[], feedback: Texts): Found[] {
  return options
    .filter((option) => !feedback[option]?.trim())
    .map((option) => ({ rule: 'missing-feedback', ...place, args: { item, option } }));
}

/** Options a reader can choose that would say nothing back. */
export function missingFeedback(content: Content): Found[] {
  const statements = content.statements.flatMap(({ id, data, at }) =>
    data.answer === 'discussion' || !data.feedback
      ? []
      : gaps(id, at(['feedback']), kinds, data.feedback),
  );
  const items = content.classify.flatMap(({ data, at }) =>
    (data.items ?? []).flatMap(({ id, feedback }, i) => {
      const options = (data.options ?? []).map((option) => option.id);
      return gaps(id, at(['items', i, 'feedback']), options, feedback);
    }),
  );
  const stages = content.matchStages.flatMap((entry) =>
    stageCards(entry, content.tactics).flatMap(({ id, feedback, places, path }) =>
      gaps(id, entry.at([...path, 'feedback']), places, feedback),
    ),
  );
  // A match over all tactics falls back on a general sentence; named cards deserve their own.
  const neutral = content.matchStrategies.flatMap((entry) =>
    namedCards(entry, content.tactics).flatMap(({ tactic, path }) => {
      const fits = tactic.data.fits;
      if (!fits) return [];
      const open = (entry.data.strategies ?? []).filter(
        (strategy) => (fits[strategy]?.fit ?? 'neutral') === 'neutral',
      );
      return gaps(tactic.id, entry.at(path), open, entry.data.feedback?.[tactic.id] ?? {});
    }),
  );
  return [...statements, ...items, ...stages, ...neutral];
}
