import { defineConfig } from 'vitest/config';

/** Tests that read the built site; `npm test` runs them after the build. */
export default defineConfig({
  test: { include: ['tests/dist/**/*.test.ts'], testTimeout: 240_000, maxWorkers: '100%' },
});
