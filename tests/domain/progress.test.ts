import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answersFor,
  applyEvent,
  emptyProgress,
  isEmpty,
  mergeProgress,
  newIn,
} from '#domain/progress.ts';
import type { Attempt, Progress } from '#schemas/progress.ts';
import type { ResolvedExercise } from '#schemas/resolved-exercise.ts';
import { attempt, threeStatements } from './exercise-fixture.ts';
import { someAttempt, someProgress } from './some-progress.ts';

describe('mergeProgress', () => {
  it('does not care about the order of its arguments', () => {
    fc.assert(
      fc.property(someProgress, someProgress, (a, b) => {
        expect(mergeProgress(a, b)).toEqual(mergeProgress(b, a));
      }),
    );
  });

  it('does not care how three are grouped', () => {
    fc.assert(
      fc.property(someProgress, someProgress, someProgress, (a, b, c) => {
        expect(mergeProgress(mergeProgress(a, b), c)).toEqual(
          mergeProgress(a, mergeProgress(b, c)),
        );
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(someProgress, someProgress, (a, b) => {
        const once = mergeProgress(a, b);
        expect(mergeProgress(once, b)).toEqual(once);
        expect(mergeProgress(once, once)).toEqual(once);
      }),
    );
  });

  it('never loses an attempt or a page', () => {
    fc.assert(
      fc.property(someProgress, someProgress, (a, b) => {
        const { attempts, pagesRead } = mergeProgress(a, b);
        const ids = new Set([...a.attempts, ...b.attempts].map(({ id }) => id));
        expect(new Set(attempts.map(({ id }) => id))).toEqual(ids);
        expect(attempts).toHaveLength(ids.size);
        expect(new Set(Object.keys(pagesRead))).toEqual(
          new Set([...Object.keys(a.pagesRead), ...Object.keys(b.pagesRead)]),
        );
      }),
    );
  });

  it('keeps the first reading of a page', () => {
    const merged = mergeProgress(
      { attempts: [], pagesRead: { '/lessons/what/': 5 } },
      { attempts: [], pagesRead: { '/lessons/what/': 3 } },
    );
    expect(merged.pagesRead).toEqual({ '/lessons/what/': 3 });
  });
});

describe('newIn', () => {
  it('is everything to somebody of whom nothing is known', () => {
    fc.assert(
      fc.property(someProgress, (other) => {
        expect(newIn(emptyProgress, other)).toEqual(other);
      }),
    );
  });

  it('brings together with what is known the whole of both, and then nothing more', () => {
    fc.assert(
      fc.property(someProgress, someProgress, (known, other) => {
        const fresh = newIn(known, other);
        const both = mergeProgress(known, fresh);
        const ids = (progress: Progress) => progress.attempts.map(({ id }) => id).sort();
        expect(ids(both)).toEqual(ids(mergeProgress(known, other)));
        expect(isEmpty(newIn(both, other))).toBe(true);
      }),
    );
  });

  it('replaces nothing, not even under the same id or with an earlier reading', () => {
    const known = { attempts: [attempt({ at: 9 })], pagesRead: { '/a/': 9 } };
    const other = { attempts: [attempt({ at: 1, outcome: 'incorrect' })], pagesRead: { '/a/': 1 } };
    expect(newIn(known, other)).toEqual(emptyProgress);
  });
});

describe('applyEvent', () => {
  it('adds an answer once, however often it arrives', () => {
    const event = { kind: 'answered', attempt: attempt() } as const;
    const once = applyEvent(emptyProgress, event);
    expect(once.attempts).toEqual([attempt()]);
    expect(applyEvent(once, event)).toEqual(once);
  });

  it('keeps when a page was first read', () => {
    const page = '/lessons/why-words-matter/';
    const once = applyEvent(emptyProgress, { kind: 'read', page, at: 7 });
    expect(applyEvent(once, { kind: 'read', page, at: 9 }).pagesRead).toEqual({ [page]: 7 });
  });
});

describe('answersFor', () => {
  const shown = (attempts: readonly Attempt[], exercise: ResolvedExercise = threeStatements) =>
    [...answersFor({ attempts, pagesRead: {} }, exercise)].map(([item, answer]) => [
      item,
      answer.attempt.given[0],
      answer.isChanged,
    ]);

  it('takes the latest answer of each item, whatever order they are stored in', () => {
    const old = attempt({ id: 'a1', given: ['tactic'], at: 1 });
    const late = attempt({ id: 'a2', given: ['goal'], at: 2 });
    expect(shown([late, old])).toEqual([['amount', 'goal', false]]);
  });

  it('leaves out answers to other exercises', () => {
    expect(shown([attempt({ exercise: 'other' })])).toEqual([]);
  });

  it('never shows an option that the learner did not choose last', () => {
    fc.assert(
      fc.property(fc.array(someAttempt), (attempts) => {
        const options = threeStatements.options.map(({ id }) => id);
        for (const [item, answer] of answersFor({ attempts, pagesRead: {} }, threeStatements)) {
          const own = attempts.filter((a) => a.item === item && a.exercise === 'three');
          expect(own).toContainEqual(answer.attempt);
          expect(Math.max(...own.map(({ at }) => at))).toBe(answer.attempt.at);
          expect(options).toContain(answer.attempt.given[0]);
        }
      }),
    );
  });

  describe('after authors edited the exercise', () => {
    const given = [
      attempt({ id: 'a1', item: 'amount', given: ['goal'] }),
      attempt({ id: 'a2', item: 'focus', given: ['tactic'], outcome: 'incorrect' }),
      attempt({ id: 'a3', item: 'recap', given: ['strategy'], outcome: 'incorrect' }),
    ];
    const edited = (change: Partial<ResolvedExercise>): ResolvedExercise => ({
      ...threeStatements,
      ...change,
    });

    it('keeps answers when options and items are reordered or relabelled', () => {
      const exercise = edited({
        options: [...threeStatements.options]
          .reverse()
          .map((option) => ({ ...option, label: `The ${option.label}` })),
        items: [...threeStatements.items].reverse(),
      });
      expect(new Set(shown(given, exercise).map(String))).toEqual(
        new Set(shown(given).map(String)),
      );
    });

    it('marks answers to an item whose meaning changed', () => {
      const items = threeStatements.items.map((item) =>
        item.id === 'focus' ? { ...item, text: 'Reworded', revision: 2 } : item,
      );
      expect(shown(given, edited({ items }))).toEqual([
        ['amount', 'goal', false],
        ['focus', 'tactic', true],
        ['recap', 'strategy', false],
      ]);
    });

    it('shows no answer where the chosen option was removed or got another id', () => {
      const options = threeStatements.options.map((option) =>
        option.id === 'tactic' ? { ...option, id: 'move' } : option,
      );
      expect(shown(given, edited({ options }))).toEqual([
        ['amount', 'goal', false],
        ['recap', 'strategy', false],
      ]);
    });

    it('does not fall back on an answer the learner had given up', () => {
      const later = attempt({ id: 'a4', item: 'amount', given: ['removed'], at: 2000 });
      expect(shown([...given, later]).map(([item]) => item)).toEqual(['focus', 'recap']);
    });

    it('forgets nothing when an item is removed and comes back', () => {
      const without = edited({ items: threeStatements.items.slice(1) });
      expect(shown(given, without).map(([item]) => item)).toEqual(['focus', 'recap']);
      expect(shown(given)).toHaveLength(3);
    });
  });
});
