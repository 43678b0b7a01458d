import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { pageKinds } from '../../tests/e2e/site.ts';
import { opening } from './pages.ts';

/** How long a lesson takes to its largest text against bare HTML, in milliseconds. */
export interface BareRow {
  readonly lesson: number;
  readonly bare: number;
  readonly ratio: number;
}

/** Puts a bare page beside the others; it stands under `bare/<name>/`. */
export function writeBare(site: string, name: string, html: string): void {
  const folder = join(site, 'bare', name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), html);
}

/** The text and the styles of a page without everything else: no script, no header, no preload. */
function bareHtml(html: string): string {
  const styles = [...html.matchAll(/<link\b[^>]*rel="stylesheet"[^>]*>/gu)].map(([link]) => link);
  const main = /<main\b[\s\S]*<\/main>/u.exec(html)?.[0] ?? '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bare</title>${styles.join('')}</head><body>${main}</body></html>`;
}

/** Opens a lesson and its bare twin on slow 4G with a slow processor, in the same run. */
export async function measureBare(
  browser: Browser,
  base: string,
  site: string,
  runs: number,
): Promise<BareRow> {
  const html = readFileSync(join(site, pageKinds.lesson, 'index.html'), 'utf8');
  writeBare(site, 'lesson', bareHtml(html));
  const lesson = await opening(browser, base + pageKinds.lesson.slice(1), 'slow', runs);
  const bare = await opening(browser, `${base}bare/lesson/`, 'slow', runs);
  return {
    lesson: lesson.largestPaint,
    bare: bare.largestPaint,
    ratio: lesson.largestPaint / bare.largestPaint,
  };
}
