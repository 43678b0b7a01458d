import type { z } from 'zod';
import type { Comparison } from './comparison.ts';
import type { Concept } from './concept.ts';
import type { Lesson, Module } from './lesson.ts';
import type { ResolvedExercise } from './resolved-exercise.ts';
import type { Scenario } from './scenario.ts';
import type { Source } from './source.ts';
import type { Strategy } from './strategy.ts';
import type { Tactic } from './tactic.ts';
import type { Fit, objectiveSchema } from './words.ts';

/** A fact of an entry: a name and words, or a list; `note` says how to read it. */
export interface Fact {
  readonly name: string;
  readonly words: string | readonly string[] | undefined;
  readonly note?: string;
}

/** An entry with the text below its front matter. */
export interface Written<D> {
  readonly id: string;
  readonly data: D;
  readonly body: string;
}

/** A reference entry with its facts in the order in which its page shows them. */
interface Reference<D> extends Written<D> {
  readonly facts: readonly Fact[];
}

/** One cell of the fit matrix by ids. */
interface GuideFit {
  readonly strategy: string;
  readonly tactic: string;
  readonly fit: Fit;
  readonly reason: string;
}

/** An exercise for practice with everything looked up. */
interface GuideExercise {
  readonly id: string;
  readonly short: string;
  readonly minutes: number;
  readonly objective: z.infer<typeof objectiveSchema>;
  readonly resolved: ResolvedExercise;
}

/**
 * Everything the guide says, in reading order: what its other shapes are made from (Markdown
 * twins, catalogue file, book). Exercises of the tests are left out, so that no shape spoils them.
 */
export interface Guide {
  readonly modules: readonly { readonly id: string; readonly data: Module }[];
  readonly lessons: readonly (Written<Lesson> & {
    readonly number: number;
    readonly module: string;
  })[];
  readonly concepts: readonly Reference<Concept>[];
  readonly strategies: readonly Reference<Strategy>[];
  readonly tactics: readonly Reference<Tactic>[];
  readonly comparisons: readonly Written<Comparison>[];
  readonly scenarios: readonly { readonly id: string; readonly data: Scenario }[];
  readonly exercises: readonly GuideExercise[];
  readonly sources: readonly { readonly id: string; readonly data: Source }[];
  readonly fits: readonly GuideFit[];
}
