import { defineConfig } from 'vitest/config';

const pages = ['tests/browser/**', 'tests/islands/**'];

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic' } },
  test: {
    // Threads start sooner than processes.
    pool: 'threads',
    // All processors: nothing else runs beside the tests.
    maxWorkers: '100%',
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
        test: {
          name: 'pages',
          // Loads the window's code once for all files, where threads load it for each.
          pool: 'vmThreads',
          include: pages.map((folder) => `${folder}/*.test.{ts,tsx}`),
          setupFiles: 'tests/page-setup.ts',
        },
      },
    ],
  },
});
