import type { Content } from './content.ts';
import type { Issue } from './issue.ts';
import { badId } from './rules/bad-id.ts';
import { claimNotTaught } from './rules/claim-not-taught.ts';
import { conceptTaughtTwice } from './rules/concept-taught-twice.ts';
import { duplicateId } from './rules/duplicate-id.ts';
import { fictionUnmarked } from './rules/fiction-unmarked.ts';
import { figureWithoutSource } from './rules/figure-without-source.ts';
import { filler } from './rules/filler.ts';
import { fitWithoutReason } from './rules/fit-without-reason.ts';
import { fitsIncomplete } from './rules/fits-incomplete.ts';
import { lessonLength } from './rules/lesson-length.ts';
import { lessonPattern } from './rules/lesson-pattern.ts';
import { mdxSyntax } from './rules/mdx-syntax.ts';
import { misconceptionNotAddressed } from './rules/misconception-not-addressed.ts';
import { missingAttribute } from './rules/missing-attribute.ts';
import { missingFeedback } from './rules/missing-feedback.ts';
import { missingField } from './rules/missing-field.ts';
import { myth } from './rules/myth.ts';
import { noRightAnswer } from './rules/no-right-answer.ts';
import { objectiveWithoutExercise } from './rules/objective-without-exercise.ts';
import { orphanEntry } from './rules/orphan-entry.ts';
import { playOutOfField } from './rules/play-out-of-field.ts';
import { readingGradeTooHigh } from './rules/reading-grade.ts';
import { scenarioAgainstMatrix } from './rules/scenario-against-matrix.ts';
import { seedRun } from './rules/seed-run.ts';
import { slipNeverTold } from './rules/slip-never-told.ts';
import { sourceNeverCited } from './rules/source-never-cited.ts';
import { taughtButNotUsed } from './rules/taught-but-not-used.ts';
import { termBeforeTaught } from './rules/term-before-taught.ts';
import { twoRightAnswers } from './rules/two-right-answers.ts';
import { unevenTable } from './rules/uneven-table.ts';
import { unknownAnswer } from './rules/unknown-answer.ts';
import { unknownAttribute } from './rules/unknown-attribute.ts';
import { unknownKey } from './rules/unknown-key.ts';
import { unknownReference } from './rules/unknown-reference.ts';
import { unknownTag } from './rules/unknown-tag.ts';
import { unreachableSignpost } from './rules/unreachable-signpost.ts';
import { unreadableYaml } from './rules/unreadable-yaml.ts';
import { wayWithoutOnePlace } from './rules/way-without-one-place.ts';
import { workshopMinutes } from './rules/workshop-minutes.ts';
import { wrongValue } from './rules/wrong-value.ts';

type Rule = (content: Content) => readonly Issue[];

/** Rules about one entry, or about ids that exist whatever their files hold. */
const rules: readonly Rule[] = [
  unreadableYaml,
  mdxSyntax,
  badId,
  unknownKey,
  missingField,
  wrongValue,
  unknownReference,
  unknownTag,
  unknownAttribute,
  missingAttribute,
  duplicateId,
  missingFeedback,
  unknownAnswer,
  twoRightAnswers,
  noRightAnswer,
  unevenTable,
  slipNeverTold,
  fitWithoutReason,
  conceptTaughtTwice,
  taughtButNotUsed,
  figureWithoutSource,
  fictionUnmarked,
  playOutOfField,
  myth,
  filler,
  seedRun,
  readingGradeTooHigh,
  lessonLength,
  lessonPattern,
  scenarioAgainstMatrix,
  workshopMinutes,
  wayWithoutOnePlace,
];

/** Rules about what the content lacks: one file that cannot be read would make them cry wolf. */
const rulesOfTheWhole: readonly Rule[] = [
  termBeforeTaught,
  sourceNeverCited,
  orphanEntry,
  claimNotTaught,
  misconceptionNotAddressed,
  objectiveWithoutExercise,
  fitsIncomplete,
  unreachableSignpost,
];

/** What a run found. */
export interface Findings {
  /** By file, then line. */
  readonly issues: readonly Issue[];
  readonly entries: number;
  /** True if a file could not be read, so that the rules of the whole did not run. */
  readonly partial: boolean;
}

/** Runs every rule over what a content folder holds. */
export function check(content: Content): Findings {
  const found = rules.flatMap((rule) => rule(content));
  const partial =
    found.some(({ rule }) => rule === 'unreadable-yaml') ||
    content.files.some(({ body }) => body?.foreign.some(({ what }) => what === 'parser'));
  const issues = partial ? found : [...found, ...rulesOfTheWhole.flatMap((rule) => rule(content))];
  return {
    issues: issues.toSorted(
      (a, b) =>
        a.file.localeCompare(b.file, 'en') || a.line - b.line || a.rule.localeCompare(b.rule, 'en'),
    ),
    entries: content.entries.length,
    partial,
  };
}
