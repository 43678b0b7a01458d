import type { Content } from '#authoring/content.ts';
import type { Issue } from '#authoring/issue.ts';

/** Imports, expressions, HTML, and texts the MDX parser refuses. */
export function mdxSyntax({ files }: Content): Issue<'mdx-syntax'>[] {
  return files.flatMap(({ file, body }) =>
    (body?.foreign ?? []).map(({ what, written, line }): Issue<'mdx-syntax'> => ({
      rule: 'mdx-syntax',
      file,
      line,
      args: { what, written },
    })),
  );
}
