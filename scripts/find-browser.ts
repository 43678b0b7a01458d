import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

// The shell has no windows to draw: it opens pages in half the time.
const debianNames = ['chromium-headless-shell', 'chromium'];
const systemNames = [...debianNames, 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const macPaths = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const which = (name: string): string | undefined => {
  const found = spawnSync(process.platform === 'win32' ? 'where' : 'which', [name]);
  return found.status === 0 ? found.stdout.toString().split(/\r?\n/u)[0] : undefined;
};

const playwrights = (): string | undefined => {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
};

const systems = (): string | undefined =>
  systemNames.map(which).find((path) => path !== undefined) ?? macPaths.find(existsSync);

/** Tries Playwright's own download, then the system's packages where we may install them. */
function install(): string | undefined {
  console.log('No browser found for the tests; trying to install one.');
  spawnSync('npx', ['playwright', 'install', 'chromium'], { timeout: 180_000 });
  const own = playwrights();
  if (own !== undefined) return own;
  if (process.getuid?.() === 0 && which('apt-get') !== undefined) {
    spawnSync('apt-get', ['update', '-qq']);
    debianNames.some((name) => spawnSync('apt-get', ['install', '-y', '-qq', name]).status === 0);
  }
  return systems();
}

export const noBrowser =
  'The browser tests need Chromium or Chrome, and none could be found or installed. ' +
  'Install one (for example: npx playwright install chromium) or set CHROMIUM_PATH to its program.';

/**
 * The browser for the tests: the one named by CHROMIUM_PATH, else Playwright's, else the
 * system's, else one that is installed now. Throws `noBrowser` if there is none.
 */
export function findBrowser(env: NodeJS.ProcessEnv = process.env): string {
  const named = env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (existsSync(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, but there is no such file.`);
  }
  const path = playwrights() ?? systems() ?? install();
  if (path === undefined) throw new Error(noBrowser);
  return path;
}
