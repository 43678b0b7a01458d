import type { Content } from '#authoring/content.ts';
import type { Issue, Place } from '#authoring/issue.ts';
import { homes } from '#authoring/homes.ts';
import { partsOf } from '#authoring/parts.ts';
import { collections } from '#schemas/words.ts';

interface Named extends Place {
  readonly id: string;
}

/** One issue for each thing whose id came before. */
function twice(what: string, things: readonly Named[]): Issue<'duplicate-id'>[] {
  return things.flatMap(({ id, file, line }, i): Issue<'duplicate-id'>[] => {
    const first = things.slice(0, i).find((other) => other.id === id && id !== '');
    if (!first) return [];
    const args = { what, id, first: `${first.file}:${first.line}` };
    return [{ rule: 'duplicate-id', file, line, args }];
  });
}

const named = (id: string, place: Place): Named => ({ id, ...place });

/** Ids that are used twice: entries, lesson numbers in a module, phases, parts of exercises. */
export function duplicateId(content: Content): Issue<'duplicate-id'>[] {
  const lists = collections
    .filter((name) => homes[name].kind === 'list')
    .flatMap((name) =>
      twice(
        'id',
        content.entries
          .filter(({ collection }) => collection === name)
          .map(({ id, at }) => named(id, at(['id']))),
      ),
    );
  const places = content.modules.map(({ data, at }) =>
    named(String(data.number ?? ''), at(['number'])),
  );
  const lessons = content.lessons.map(({ id, at }) => named(id, at()));
  const numbers = content.lessons.map(({ path, at }) =>
    named(/^lessons\/[^/]+\/\d+/u.exec(path)?.[0] ?? '', at()),
  );
  const guesses = content.lessons.flatMap(({ data, at }) =>
    twice(
      'option',
      (data.guess?.options ?? []).map(({ id }, i) => named(id, at(['guess', 'options', i, 'id']))),
    ),
  );
  const phases = content.paths.flatMap(({ data, at }) =>
    twice(
      'phase',
      (data.phases ?? []).map(({ id }, i) => named(id, at(['phases', i, 'id']))),
    ),
  );
  const parts = partsOf(content).flatMap(({ what, list }) => twice(what, list));
  const firstLine = (place: Named): Named => ({ ...place, line: 1 });
  return [
    ...lists,
    ...twice('number', places),
    ...twice('lesson', lessons.map(firstLine)),
    ...twice('number', numbers.map(firstLine)),
    ...guesses,
    ...phases,
    ...parts,
  ];
}
