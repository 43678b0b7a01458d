import type { Content } from '#authoring/content.ts';
import type { Entry } from '#authoring/entry.ts';
import type { Issue } from '#authoring/issue.ts';
import { nearest } from '#authoring/nearest.ts';
import { fieldName } from '#authoring/schema-walk.ts';
import type { Path } from '#authoring/yaml.ts';

type Found = Issue<'unknown-answer'>;

/** An issue if what stands at a path is none of the options. */
function among(options: readonly string[], id: string, path: Path, at: Entry['at']): Found[] {
  if (options.includes(id)) return [];
  const field = fieldName(path.at(-1) === id ? path.slice(0, -1) : path);
  const args = { field, id, nearest: nearest(id, options) };
  return [{ rule: 'unknown-answer', ...at(path), args }];
}

/** Answers and feedback for options that an exercise or guess does not have. */
export function unknownAnswer(content: Content): Found[] {
  const guesses = content.lessons.flatMap(({ data: { guess }, at }) => {
    const options = (guess?.options ?? []).map(({ id }) => id);
    return guess ? among(options, guess.answer, ['guess', 'answer'], at) : [];
  });
  const items = content.classify.flatMap(({ data, at }) =>
    (data.items ?? []).flatMap(({ answer, feedback }, i) => {
      if (!data.options) return [];
      const options = data.options.map(({ id }) => id);
      return [
        ...among(options, answer, ['items', i, 'answer'], at),
        ...Object.keys(feedback).flatMap((key) =>
          among(options, key, ['items', i, 'feedback', key], at),
        ),
      ];
    }),
  );
  const stages = content.matchStages.flatMap(({ data, at }) =>
    (data.items ?? []).flatMap(({ feedback }, i) =>
      Object.keys(feedback).flatMap((key) =>
        data.stages ? among(data.stages, key, ['items', i, 'feedback', key], at) : [],
      ),
    ),
  );
  const strategies = content.matchStrategies.flatMap(({ data, at }) =>
    Object.entries(data.feedback ?? {}).flatMap(([tactic, texts]) => [
      ...(Array.isArray(data.tactics) ? among(data.tactics, tactic, ['feedback', tactic], at) : []),
      ...Object.keys(texts ?? {}).flatMap((key) =>
        data.strategies ? among(data.strategies, key, ['feedback', tactic, key], at) : [],
      ),
    ]),
  );
  return [...guesses, ...items, ...stages, ...strategies];
}
