import { expect, it } from 'vitest';
import { adviceFrom } from '#domain/diagnostic.ts';
import { given, indexed, progressOf, start } from './course-fixture.ts';

const diagnostic = indexed('where', ['m2-a', 'm1-a', 'm1-b', 'm2-b', 'm10-a', 'extra']);
const answers = (missed: readonly string[]) =>
  diagnostic.items.map(({ id }) =>
    given('where', id, start, { outcome: missed.includes(id) ? 'incorrect' : 'correct' }),
  );

it('says nothing before every question has its answer', () => {
  expect(adviceFrom(progressOf(answers([]).slice(1)), diagnostic)).toBeUndefined();
});

it('says module by module what was right, and that all right means known', () => {
  expect(adviceFrom(progressOf(answers(['m2-b'])), diagnostic)).toEqual([
    { module: 1, total: 2, right: 2, isKnown: true },
    { module: 2, total: 2, right: 1, isKnown: false },
    { module: 10, total: 1, right: 1, isKnown: true },
  ]);
});

it('goes by first answers: to be right after the explanation is not to know it', () => {
  const later = answers([]).map((one) => ({ ...one, id: `later-${one.id}`, at: start + 9 }));
  const advice = adviceFrom(progressOf([...later, ...answers(['m1-a'])]), diagnostic);
  expect(advice?.[0]).toEqual({ module: 1, total: 2, right: 1, isKnown: false });
});
