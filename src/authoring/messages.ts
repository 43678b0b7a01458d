import type { Issue, RuleName } from './issue.ts';
import { courseMessages } from './messages/course.ts';
import { exerciseMessages } from './messages/exercises.ts';
import { fileMessages } from './messages/files.ts';
import { tagMessages } from './messages/tags.ts';
import { textMessages } from './messages/texts.ts';
import type { MessagesFor, Words } from './messages/words.ts';

/** Every rule has its sentences in src/authoring/messages/, the only place with words for authors. */
const messages: MessagesFor<RuleName> = {
  ...fileMessages,
  ...tagMessages,
  ...exerciseMessages,
  ...courseMessages,
  ...textMessages,
};

/** What is wrong and what to do, in words. */
export function wordsFor<R extends RuleName>(issue: Issue<R>): Words {
  return messages[issue.rule](issue.args);
}
