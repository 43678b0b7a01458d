import { defineConfig } from 'vitest/config';

const pages = ['tests/browser/**', 'tests/islands/**'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // Threads start sooner than processes.
    pool: 'threads',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: ['tests/**/*.test.{ts,tsx}'],
          exclude: ['tests/e2e/**', 'tests/dist/**', ...pages],
          // What has no state needs no fresh modules for every file.
          isolate: false,
        },
      },
      {
        extends: true,
        test: { name: 'pages', include: pages.map((folder) => `${folder}/*.test.{ts,tsx}`) },
      },
    ],
  },
});
