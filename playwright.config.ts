import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/find-browser.ts';

// Another port lets two runs, or a server that was left on, stand side by side.
const port = Number(process.env['E2E_PORT'] ?? 4329);
const executablePath = findBrowser();
process.env['CHROMIUM_PATH'] = executablePath;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  timeout: 90_000,
  // A busy machine can stand still for seconds; what holds is seen at once, however long this is.
  expect: { timeout: 20_000 },
  reporter: [['line'], ['json', { outputFile: process.env['E2E_REPORT'] ?? '.cache/e2e.json' }]],
  outputDir: `.cache/test-results/${port}`,
  use: {
    baseURL: `http://localhost:${port}`,
    // Each test would keep a copy of the whole guide; the offline journeys allow it.
    serviceWorkers: 'block',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `astro preview --ignore-lock --port ${port}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
});
