import { expect, test } from 'vitest';
import { base, lesson, reportOfFiles } from '../base-tree.ts';

test('a lesson without a play, an example and an exercise', () => {
  const text = (base[lesson] ?? '')
    .replace('teaches: [goal]', 'teaches: [moat]')
    .replace('<Term id="goal">goal</Term>', '<Term id="moat">moat</Term>')
    .replace(/<Play.*<\/Play>/su, '')
    .replace(/<Example.*<\/Example>/su, '')
    .replaceAll(/<Exercise.*\/>/gu, '');
  expect(reportOfFiles({ file: 'lessons/basics/02-moats.mdx', text })).toMatchInlineSnapshot(`
    "content/lessons/basics/02-moats.mdx:1   lesson-pattern
      The text of the lesson has no <Play>.
      Every lesson shows a play and an example, and asks an exercise. Add it. More: docs/content-rules/lesson-pattern.md

    content/lessons/basics/02-moats.mdx:1   lesson-pattern
      The text of the lesson has no <Example>.
      Every lesson shows a play and an example, and asks an exercise. Add it. More: docs/content-rules/lesson-pattern.md

    content/lessons/basics/02-moats.mdx:1   lesson-pattern
      The text of the lesson has no <Exercise>.
      Every lesson shows a play and an example, and asks an exercise. Add it. More: docs/content-rules/lesson-pattern.md

    Read 21 entries: 3 problems."
  `);
});
