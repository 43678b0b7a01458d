import { expect, it } from 'vitest';
import { findBrowser, noBrowser } from '../../scripts/find-browser.ts';

it('takes the browser named by CHROMIUM_PATH first', () => {
  expect(findBrowser({ CHROMIUM_PATH: process.execPath })).toBe(process.execPath);
});

it('says so if the named browser is not there', () => {
  expect(() => findBrowser({ CHROMIUM_PATH: '/no/such/browser' })).toThrow(
    'CHROMIUM_PATH names /no/such/browser, but there is no such file.',
  );
});

it('has one sentence for a machine without any', () => {
  expect(noBrowser).toContain('Install one (for example: npx playwright install chromium)');
});
