import { HtmlValidate } from 'html-validate';
import { expect, it } from 'vitest';
import { builtPages } from './site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Letter case, quotes and white space are the compiler's business.
    'attr-quotes': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Astro's own element around a widget.
    'element-name': ['error', { pattern: '^(astro-[a-z]+|[a-z][a-z0-9]*)$' }],
  },
});

it('is valid HTML on every page', async () => {
  const problems: string[] = [];
  for (const page of builtPages()) {
    const report = await validator.validateString(page.html, page.path);
    for (const result of report.results) {
      for (const message of result.messages) {
        problems.push(`${page.path}:${message.line} ${message.ruleId} ${message.message}`);
      }
    }
  }
  expect(problems).toEqual([]);
});
