import type { CollectionName } from '#schemas/words.ts';
import { nouns, type MessagesFor } from './words.ts';

/** Where an entry of each kind can be named; sources have their own rule. */
const homes: Readonly<Partial<Record<CollectionName, string>>> = {
  concepts: 'Use it in a text with <Term>, name it in related or concepts, or remove the file.',
  strategies: 'Link it with <Strategy>, name it in a scenario or a signpost, or remove the file.',
  tactics: 'Link it with <Tactic>, name it in a scenario or a signpost, or remove the file.',
  scenarios: 'Use it in an <Example> or in an exercise, or remove the file.',
  statements: 'Name it in an exercise, or remove it.',
  exercises:
    'Put it into a lesson with <Exercise>, make it a check, or give it to a test with use.',
};

/** What is missing in the course as a whole. */
export const courseMessages: MessagesFor<
  | 'orphan-entry'
  | 'claim-not-taught'
  | 'misconception-not-addressed'
  | 'objective-without-exercise'
  | 'lesson-pattern'
> = {
  'orphan-entry': ({ collection, id }) => ({
    says: `Nothing refers to the ${nouns[collection]} "${id}".`,
    fix: homes[collection] ?? 'Name it where it helps, or remove it.',
  }),
  'claim-not-taught': ({ claim, says }) => ({
    says: `No lesson teaches ${claim}: "${says}"`,
    fix: `Teach it, and add ${claim} to claims of that lesson.`,
  }),
  'misconception-not-addressed': ({ sentence, nearest }) => ({
    says: `No lesson declares the wrong belief "${sentence}"${nearest === undefined ? '' : ` One declares "${nearest}"`}`,
    fix: 'Correct it in a lesson, and write this sentence under misconceptions.',
  }),
  'objective-without-exercise': ({ objective, says, lesson, form }) => ({
    says: lesson
      ? `objectives: ${objective} (${says}) is in no exercise of the lesson "${lesson}".`
      : `No exercise${form ? ` of the kind ${form}` : ''} has the objective ${objective} (${says}).`,
    fix: lesson
      ? `Give one of its exercises or its check the objective ${objective}, or take it out.`
      : 'Write one.',
  }),
  'lesson-pattern': ({ tag }) => ({
    says: `The text of the lesson has no <${tag}>.`,
    fix: 'Every lesson shows a play and an example, and asks an exercise. Add it.',
  }),
};
