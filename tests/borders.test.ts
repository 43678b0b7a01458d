import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';

const eslint = new ESLint({
  overrideConfig: {
    // The borders need no types; without them a made-up file can be linted.
    languageOptions: { parserOptions: { projectService: false, project: null } },
  },
  ruleFilter: ({ ruleId }) => ruleId === 'no-restricted-imports',
});

async function messages(file: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath: file });
  return (result?.messages ?? []).map((message) => message.message);
}

describe('a forbidden import fails lint', () => {
  it.each([
    ['src/schemas/made-up.ts', "import '#domain/grading.ts';", 'src/schemas/ may import only from'],
    ['src/domain/made-up.ts', "import '#browser/storage.ts';", 'src/domain/ may import only from'],
    ['src/domain/made-up.ts', "import '#catalogue/fits.ts';", 'src/domain/ may import only from'],
    ['src/browser/made-up.ts', "import '#catalogue/fits.ts';", 'src/browser/ may import only from'],
    [
      'src/authoring/made-up.ts',
      "import 'astro:content';",
      'Only src/catalogue/ asks astro:content',
    ],
    ['src/islands/a/made-up.tsx', "import '#i18n/site.ts';", 'src/islands/ may import only from'],
    ['src/islands/a/made-up.tsx', "import '#islands/b/B.tsx';", 'Islands share only'],
    ['src/islands/a/made-up.tsx', "import '#catalogue/fits.ts';", 'src/islands/ may import only'],
    ['src/components/made-up.ts', "import '../domain/play.ts';", 'Write #room/file.ts instead of'],
    [
      'src/components/MadeUp.astro',
      "---\nimport '#layouts/Page.astro';\n---",
      'src/components/ may',
    ],
  ])('%s: %s', async (file, code, expected) => {
    expect((await messages(file, code)).join()).toContain(expected);
  });
});

describe('an allowed import passes', () => {
  it.each([
    ['src/domain/made-up.ts', "import '#schemas/words.ts';"],
    ['src/islands/a/made-up.tsx', "import '#browser/storage.ts';"],
    ['src/islands/a/made-up.tsx', "import '#islands/_shared/Shape.tsx';"],
    ['src/components/MadeUp.astro', "---\nimport '#catalogue/fits.ts';\n---"],
  ])('%s: %s', async (file, code) => {
    expect(await messages(file, code)).toEqual([]);
  });
});
