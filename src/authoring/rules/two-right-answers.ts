import { coreTo, namedCards, stageCards } from '#authoring/answers.ts';
import type { Content } from '#authoring/content.ts';
import type { Issue, Place } from '#authoring/issue.ts';
import { partsOf } from '#authoring/parts.ts';

type Found = Issue<'two-right-answers'>;

/** An issue if a card belongs in two places. */
function twoOf(
  why: 'core' | 'stages',
  item: string,
  places: readonly string[],
  place: Place,
): Found[] {
  const [first, second] = places;
  if (first === undefined || second === undefined) return [];
  return [{ rule: 'two-right-answers', ...place, args: { why, item, first, second } }];
}

interface Sorted extends Place {
  readonly text: string;
  readonly answer: string;
}

const plain = (text: string): string => text.trim().toLowerCase();

/** Issues for the same words with different answers. */
function clashes(things: readonly Sorted[]): Found[] {
  return things.flatMap(({ text, answer, file, line }, i): Found[] => {
    const first = things
      .slice(0, i)
      .find((other) => plain(other.text) === plain(text) && other.answer !== answer);
    if (!first) return [];
    const args = { why: 'texts', item: text, first: first.answer, second: answer } as const;
    return [{ rule: 'two-right-answers', file, line, args }];
  });
}

/** Cards, labels and sentences for which a reader could defend two answers. */
export function twoRightAnswers(content: Content): Found[] {
  const { tactics } = content;
  const core = content.matchStrategies.flatMap((entry) =>
    namedCards(entry, tactics).flatMap(({ tactic, path }) =>
      twoOf('core', tactic.id, coreTo(tactic, entry.data.strategies ?? []), entry.at(path)),
    ),
  );
  const stages = content.matchStages.flatMap((entry) =>
    stageCards(entry, tactics).flatMap(({ id, found, path }) =>
      twoOf('stages', id, found ?? [], entry.at([...path, 'tactic'])),
    ),
  );
  const labels = partsOf(content).flatMap(({ what, list }) =>
    list.flatMap(({ id, label, file, line }, i): Found[] => {
      const same = list
        .slice(0, i)
        .find((other) => label !== undefined && plain(other.label ?? '') === plain(label));
      if (!same || label === undefined) return [];
      const args = { why: 'labels', what, item: label, first: same.id, second: id } as const;
      return [{ rule: 'two-right-answers', file, line, args }];
    }),
  );
  const items = content.classify.flatMap(({ data, at }) =>
    clashes(
      (data.items ?? []).map(({ text, answer }, i) => ({
        text,
        answer,
        ...at(['items', i, 'text']),
      })),
    ),
  );
  const statements = clashes(
    content.statements.flatMap(({ data: { text, answer }, at }) =>
      text === undefined || answer === undefined ? [] : [{ text, answer, ...at(['text']) }],
    ),
  );
  return [...core, ...stages, ...labels, ...items, ...statements];
}
