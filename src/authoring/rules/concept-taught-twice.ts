import type { Content } from '#authoring/content.ts';
import { lessonsInOrder } from '#authoring/course.ts';
import type { Issue } from '#authoring/issue.ts';

/** Concepts that two lessons claim to explain first. */
export function conceptTaughtTwice(content: Content): Issue<'concept-taught-twice'>[] {
  const claims = lessonsInOrder(content).flatMap(({ data, at }) =>
    (data.teaches ?? []).map((concept, i) => ({ concept, ...at(['teaches', i]) })),
  );
  return claims.flatMap(({ concept, file, line }, i): Issue<'concept-taught-twice'>[] => {
    const first = claims.slice(0, i).find((claim) => claim.concept === concept);
    if (!first) return [];
    const args = { concept, first: `${first.file}:${first.line}` };
    return [{ rule: 'concept-taught-twice', file, line, args }];
  });
}
