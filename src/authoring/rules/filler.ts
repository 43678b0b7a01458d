import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { proseOf } from '#authoring/prose.ts';

/** Words and drum rolls that say nothing. A text is searched for each, in any case of letters. */
const banned: readonly RegExp[] = [
  /\b(?:in today['’]s\s+(?:fast-paced\s+)?(?:world|market|age)|fast-paced)\b/iu,
  /\bunlock(?:s|ed|ing)?\b/iu,
  /\bleverag(?:e|es|ed|ing)\b/iu,
  /\bgame[- ]chang(?:er|ers|ing)\b/iu,
  /\bdelv(?:e|es|ed|ing)\b/iu,
  /\blandscapes?\b/iu,
  /\bjourney\s+of\b/iu,
  /\b(?:it|this|that)(?:['’]s|\s+is)\s+not\s+(?:just\s+|only\s+)?[^.;!?]{1,60}?[,;—–]\s*(?:it|this|that)(?:['’]s|\s+is)\b/iu,
  /\b(?:it|this|that)\s+isn['’]t\s+(?:just\s+|only\s+)?[^.;!?]{1,60}?[,;—–]\s*(?:it|this|that)(?:['’]s|\s+is)\b/iu,
  /!/u,
];

/** Filler in anything readers see; titles of sources are as they are. */
export function filler({ entries }: Content): Issue<'filler'>[] {
  const shown = entries.filter(({ collection }) => collection !== 'sources').flatMap(proseOf);
  return shown.flatMap(({ text, field, at }) =>
    banned.flatMap((pattern): Issue<'filler'>[] => {
      const found = pattern.exec(text);
      if (!found) return [];
      const phrase = found[0].replaceAll(/\s+/gu, ' ');
      return [{ rule: 'filler', ...at(found.index), args: { field, phrase } }];
    }),
  );
}
