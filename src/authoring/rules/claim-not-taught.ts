import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';
import { claims } from '#authoring/outline.ts';

/** Claims of the article this course answers that no lesson declares. */
export function claimNotTaught({ lessons, folder }: Content): Issue<'claim-not-taught'>[] {
  // A lesson whose claims cannot be read may teach any of them.
  if (lessons.some(({ data }) => !data.claims)) return [];
  const taught = new Set(lessons.flatMap(({ data }) => data.claims ?? []));
  return Object.entries(claims)
    .filter(([claim]) => !taught.has(claim))
    .map(([claim, says]) => ({
      rule: 'claim-not-taught',
      file: `${folder}/lessons`,
      line: 1,
      args: { claim, says },
    }));
}
