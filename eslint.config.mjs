import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * Which rooms of src/ each room may import from. A room may only look down:
 * doors > frames > what learners see > rims > rules and words > nouns.
 */
const nouns = ['schemas'];
const rules = ['domain', 'i18n', ...nouns];
const borders = {
  schemas: ['schemas'],
  domain: ['domain', ...nouns],
  i18n: ['i18n', ...nouns],
  catalogue: ['catalogue', ...rules],
  browser: ['browser', ...rules],
  authoring: ['authoring', ...rules],
  publishing: ['publishing', ...rules],
  components: ['components', 'catalogue', ...rules],
  islands: ['islands', 'components', 'catalogue', 'browser', ...rules],
  layouts: ['layouts', 'components', 'islands', 'catalogue', 'browser', 'styles', ...rules],
  integrations: ['integrations', 'publishing', ...rules],
};
/** A view in the page gets its data and words as props from its shell. */
const viewBorder = ['islands', 'browser', ...rules.filter((room) => room !== 'i18n')];
/** Files at the top of src/ that anybody may read. */
const open = ['site\\.config\\.ts'];

const say = (room, rooms) =>
  `src/${room}/ may import only from ${rooms.join(', ')}. See docs/architecture.md, "Direction".`;

function border(room, rooms, files, more = []) {
  const allowed = [...rooms.map((r) => `${r}/`), ...open, ...more].join('|');
  const forbidden = [
    { regex: `^#(?!(?:${allowed}))`, message: say(room, rooms) },
    ...(room === 'islands'
      ? [
          {
            regex: '^#islands/(?!_shared/)',
            message:
              'Islands share only src/islands/_shared/. See docs/architecture.md, "Direction".',
          },
        ]
      : []),
    { regex: '^\\.\\./', message: 'Write #room/file.ts instead of ../ between rooms.' },
    ...(room === 'catalogue' || files.some((file) => file.endsWith('.astro'))
      ? []
      : [{ regex: '^astro:content$', message: 'Only src/catalogue/ asks astro:content.' }]),
  ];
  return { files, rules: { 'no-restricted-imports': ['error', { patterns: forbidden }] } };
}

export default defineConfig(
  { ignores: ['dist', '.astro', '.cache', 'node_modules', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  ...ts.configs.strictTypeChecked,
  ...ts.configs.stylisticTypeChecked,
  ...astro.configs.recommended,
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
      globals: globals.node,
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-import-type-side-effects': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // TypeScript asks for brackets where a key may be missing.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      eqeqeq: 'error',
    },
  },
  // The type-aware rules do not understand .astro templates; `astro check` types them.
  { files: ['**/*.astro', '**/*.astro/*.ts'], ...ts.configs.disableTypeChecked },
  { files: ['src/mdx-components.ts'], ...ts.configs.disableTypeChecked },
  { files: ['**/*.mjs', 'src/browser/*.js'], ...ts.configs.disableTypeChecked },
  { files: ['src/browser/*.js'], languageOptions: { globals: globals.browser } },
  { files: ['src/browser/service-worker.js'], languageOptions: { globals: globals.serviceworker } },
  ...Object.entries(borders).map(([room, rooms]) =>
    border(room, rooms, [`src/${room}/**/*.ts`, `src/${room}/**/*.tsx`, `src/${room}/**/*.mjs`]),
  ),
  ...['components', 'islands', 'layouts'].map((room) =>
    border(room, borders[room], [`src/${room}/**/*.astro`]),
  ),
  // Views may fill slots; the strings themselves come as props.
  border('islands', viewBorder, ['src/islands/**/*.tsx'], ['i18n/fill\\.ts']),
);
