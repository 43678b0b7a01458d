import { brotliCompressSync, constants } from 'node:zlib';

/** What a page needs before anybody touches it, in bytes after Brotli (fonts as they are). */
export interface PageWeight {
  readonly html: number;
  readonly css: number;
  readonly script: number;
  /** All script once every widget has come near; 0 on a page without widgets. */
  readonly widgets: number;
  readonly fonts: number;
}

/** Upper bounds in bytes. */
export interface Budget {
  readonly htmlAndCss: number;
  readonly script: number;
  readonly widgets: number;
  readonly fonts: number;
}

const KiB = 1024;

const page: Budget = {
  htmlAndCss: 22 * KiB,
  script: 3 * KiB,
  // Two thirds of it are the framework.
  widgets: 85_000,
  fonts: 40 * KiB,
};

/**
 * What every page has to keep to. Only the fit matrix, one large table, and the page that holds the
 * whole guide for the printer may weigh more, and the builder in script.
 */
export const budgets: Readonly<Record<'page' | 'matrix' | 'print' | 'builder', Budget>> = {
  page,
  matrix: { ...page, htmlAndCss: 30 * KiB },
  print: { ...page, htmlAndCss: 256 * KiB },
  builder: { ...page, widgets: 92_000 },
};

const exceptions: Readonly<Record<string, Budget>> = {
  'fit/': budgets.matrix,
  'print/': budgets.print,
  'build/': budgets.builder,
  'embed/build/': budgets.builder,
};

/** The budget of a page, by its address without the base path and the first slash. */
export const budgetOf = (pathname: string): Budget => exceptions[pathname] ?? budgets.page;

/** Reads a file of the built site by its address, without the base path. */
export type ReadBuilt = (path: string) => Buffer;

/** Tells sizes after compression, in bytes. */
export interface Scale {
  size(text: string | Buffer): number;
  /** Of a file that many pages share; it is compressed once. */
  shared(file: Buffer): number;
}

function scaleOf(quality: number): Scale {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  const known = new Map<string, number>();
  const size = (text: string | Buffer): number => brotliCompressSync(text, { params }).length;
  return {
    size,
    shared(file) {
      const key = file.toString('latin1');
      const bytes = known.get(key) ?? size(file);
      known.set(key, bytes);
      return bytes;
    },
  };
}

/** What a host sends that compresses ahead: Brotli at its best, which takes its time. */
const exactScale = scaleOf(constants.BROTLI_MAX_QUALITY);

/** Ten times as fast, and never lighter than the truth by more than a hair. */
export const quickScale = scaleOf(5);

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].flatMap((match) => match[1] ?? []);

/** A module and everything it imports at once; what it imports later is not counted. */
function withImports(path: string, read: ReadBuilt, seen: Set<string>): void {
  if (seen.has(path)) return;
  seen.add(path);
  const code = read(path).toString('utf8');
  const folder = path.replace(/[^/]*$/u, '');
  for (const next of all(code, /(?:import|from)\s*["'](\.[^"']+)["']/gu)) {
    withImports(new URL(next, `http://x${folder}`).pathname, read, seen);
  }
}

/**
 * Weighs one built page: its HTML, the style sheets it links for the screen, its inline and linked scripts with
 * their static imports, the fonts it preloads; and apart from it the script of its widgets, which
 * loads when they come near.
 */
export function weigh(html: string, read: ReadBuilt, scale = exactScale): PageWeight {
  const modulesFrom = (pattern: RegExp): Set<string> => {
    const modules = new Set<string>();
    for (const src of all(html, pattern)) withImports(src, read, modules);
    return modules;
  };
  const modules = modulesFrom(/<script\b[^>]*\bsrc="([^"]+)"/gu);
  const near = modulesFrom(/\b(?:component|renderer)-url="([^"]+)"/gu);
  // Data about the page or for the browser runs nothing; it is weighed with the HTML.
  const inline = all(
    html,
    /<script\b(?![^>]*\bsrc=)(?![^>]*(?:ld\+json|speculationrules))[^>]*>([\s\S]*?)<\/script>/gu,
  );
  // What is fetched only for paper does not count.
  const sheets = all(
    html,
    /<link\b(?![^>]*media="print")[^>]*rel="stylesheet"[^>]*href="([^"]+)"/gu,
  );
  const fonts = all(html, /<link\b[^>]*as="font"[^>]*href="([^"]+)"/gu);
  const sum = (parts: number[]): number => parts.reduce((a, b) => a + b, 0);
  const sizeOf = (paths: Iterable<string>): number =>
    sum([...paths].map((path) => scale.shared(read(path))));
  return {
    html: scale.size(html),
    css: sizeOf(new Set(sheets)),
    script:
      sizeOf(modules) + (inline.length > 0 ? scale.shared(Buffer.from(inline.join('\n'))) : 0),
    widgets: near.size > 0 ? sizeOf(new Set([...near, ...modules])) : 0,
    fonts: sum([...new Set(fonts)].map((path) => read(path).length)),
  };
}

const kib = (bytes: number): string => `${(bytes / KiB).toFixed(1)} KiB`;

/** Sentences about every bound the page breaks; none if it keeps to its budget. */
export function overweight(page: string, weight: PageWeight, budget: Budget): string[] {
  const rows = [
    ['HTML and CSS', weight.html + weight.css, budget.htmlAndCss],
    ['script before interaction', weight.script, budget.script],
    ['script with its widgets', weight.widgets, budget.widgets],
    ['fonts', weight.fonts, budget.fonts],
  ] as const;
  return rows
    .filter(([, bytes, bound]) => bytes > bound)
    .map(
      ([what, bytes, bound]) => `${page}: ${what} is ${kib(bytes)}, the budget is ${kib(bound)}.`,
    );
}
