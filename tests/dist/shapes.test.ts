import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { attributes, builtPages } from './site.ts';

const pages = builtPages().filter(({ html }) => html.includes('property="og:image"'));
const read = (file: string): string => readFileSync(join('dist', file), 'utf8');
const one = (html: string, pattern: RegExp): string => pattern.exec(html)?.[1] ?? '';
const pathOf = (address: string): string => new URL(address).pathname;
const parse = (xml: string): Document =>
  new JSDOM(xml, { contentType: 'text/xml' }).window.document;
const inXml = (xml: string, name: string): string[] =>
  [...parse(xml).getElementsByTagName(name)].map((element) => element.textContent);
const twinFiles = globSync('**/*.md', { cwd: 'dist' });

it('says on every page what it is, and shows a picture of the right size', async () => {
  const pictures = new Set<string>();
  for (const { path, html } of pages) {
    expect(one(html, /<meta property="og:title" content="([^"]+)"/u), path).not.toBe('');
    expect(one(html, /<meta property="og:description" content="([^"]+)"/u), path).not.toBe('');
    pictures.add(pathOf(one(html, /<meta property="og:image" content="([^"]+)"/u)));
  }
  expect(pictures.size).toBeGreaterThan(100);
  for (const picture of pictures) {
    const { width, height, format } = await sharp(join('dist', picture)).metadata();
    expect({ picture, width, height, format }).toEqual({
      picture,
      width: 1200,
      height: 630,
      format: 'png',
    });
  }
});

it('describes page kinds as what they are', () => {
  const typesOf = (path: string): string[] => {
    const html = pages.find((page) => page.path === path)?.html ?? '';
    const data: unknown = JSON.parse(
      one(html, /<script type="application\/ld\+json">(.*?)<\/script>/u),
    );
    const { '@type': type, '@graph': graph } = z
      .object({ '@type': z.string(), '@graph': z.array(z.object({ '@type': z.string() })) })
      .partial()
      .parse(data);
    return graph ? graph.map((thing) => thing['@type']) : [type ?? ''];
  };
  expect(typesOf('/lessons/')).toEqual(['Course']);
  expect(typesOf('/lessons/goal-strategy-tactic-metric/')).toEqual([
    'LearningResource',
    'BreadcrumbList',
  ]);
  expect(typesOf('/concepts/icp/')).toEqual(['DefinedTerm', 'BreadcrumbList']);
  expect(typesOf('/glossary/')).toEqual(['DefinedTermSet']);
  expect(typesOf('/exercises/sort-twelve/')).toEqual(['Quiz', 'BreadcrumbList']);
  expect(typesOf('/exercises/match-four-strategies/')).toEqual([
    'LearningResource',
    'BreadcrumbList',
  ]);
});

it('lists in the site map exactly the pages that want to be found', () => {
  const listed = inXml(read('sitemap.xml'), 'loc').map(pathOf);
  const wanting = pages
    .filter(({ path, html }) => html.includes(`<link rel="canonical"`) && path !== '/404.html')
    .filter(({ path, html }) => pathOf(one(html, /rel="canonical" href="([^"]+)"/u)) === path)
    .map(({ path }) => path);
  expect(listed.toSorted()).toEqual(wanting.toSorted());
  expect(listed).toContain('/');
  expect(listed).toContain('/print/');
  expect(listed.filter((path) => path.startsWith('/embed/'))).toEqual([]);
  expect(read('robots.txt')).toMatch(/^Sitemap: https?:\/\/.*\/sitemap\.xml$/mu);
});

it('describes every exercise and the builder as an embed that is there and names the full page as the one to find', () => {
  const embeds = pages.filter(({ path }) => path.startsWith('/embed/'));
  const full = pages.filter(({ path }) => /^\/(?:exercises\/.+|build)\/$/u.test(path));
  expect(embeds.map(({ path }) => path)).toEqual(full.map(({ path }) => `/embed${path}`));
  const schema = z.object({
    version: z.literal('1.0'),
    type: z.literal('rich'),
    ...{ title: z.string().min(1), provider_name: z.string(), provider_url: z.url() },
    ...{ html: z.string(), width: z.int().positive(), height: z.int().positive() },
    ...{ thumbnail_url: z.url(), thumbnail_width: z.int(), thumbnail_height: z.int() },
  });
  for (const { path, html } of full) {
    const described = pathOf(one(html, /type="application\/json\+oembed" href="([^"]+)"/u));
    const record = schema.strict().parse(JSON.parse(read(described)));
    expect(pathOf(one(record.html, /<iframe src="([^"]+)"/u)), path).toBe(`/embed${path}`);
    expect(existsSync(join('dist', pathOf(one(record.html, /<script src="([^"]+)"/u))))).toBe(true);
    expect(existsSync(join('dist', pathOf(record.thumbnail_url))), path).toBe(true);
  }
  for (const { path, html } of embeds) {
    // A test's items are for no search engine; of the rest the full page is the one to be found.
    const isHidden = html.includes('<meta name="robots" content="noindex"');
    expect(pathOf(one(html, /property="og:url" content="([^"]+)"/u)), path).toBe(path.slice(6));
    expect(html.includes(`rel="canonical"`), path).toBe(!isHidden);
    expect(html, path).not.toMatch(/data-pagefind-body|site-header|rel="manifest"/u);
  }
  expect(read('sw.js')).not.toContain('"embed/');
});

it('leads from the feed to pages that exist', () => {
  const feed = parse(read('feed.xml'));
  const links = [...feed.querySelectorAll('entry link')].map((link) =>
    pathOf(link.getAttribute('href') ?? ''),
  );
  expect(links.length).toBeGreaterThan(0);
  const built = new Set(pages.map(({ path }) => path));
  expect(links.filter((link) => !built.has(link))).toEqual([]);
});

it('gives every content page a twin, and twins lead only to twins', () => {
  expect(twinFiles.length).toBeGreaterThan(150);
  const linked = new Set(pages.flatMap(({ html }) => attributes(html, 'href')));
  const known = new Set(twinFiles.map((file) => `/${file.replaceAll('\\', '/')}`));
  for (const twin of known) expect(linked, twin).toContain(twin);
  const index = read('llms.txt');
  for (const twin of known) expect(index, twin).toContain(`${twin})`);
  const broken = twinFiles.flatMap((file) =>
    [...read(file).matchAll(/\]\((https?:[^)]+\.md)\)/gu)]
      .map(([, href = '']) => pathOf(href))
      .filter((path) => !known.has(path))
      .map((path) => `${file}: ${path}`),
  );
  expect(broken).toEqual([]);
});

it('leaves no tag in a twin', () => {
  const tagged = twinFiles.filter((file) => /<\/?[A-Z][a-z]+[\s>/]/u.test(read(file)));
  expect(tagged).toEqual([]);
});

it('publishes a catalogue that keeps to its published schema', () => {
  const schema = z.fromJSONSchema(
    z.record(z.string(), z.unknown()).parse(JSON.parse(read('catalogue.schema.json'))),
  );
  const catalogue: unknown = JSON.parse(read('catalogue.json'));
  expect(schema.safeParse(catalogue).error).toBeUndefined();
  expect(schema.safeParse({ ...(catalogue as object), more: 1 }).success).toBe(false);
});

it('prints every exercise and every solution once, answers at the back', () => {
  const html = pages.find(({ path }) => path === '/print/')?.html ?? '';
  const ids = attributes(html, 'id');
  const exercises = twinFiles
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.startsWith('exercises/'))
    .map((file) => file.replace(/\.md$/u, '').replaceAll('/', '-'));
  for (const id of exercises) {
    expect(ids.filter((each) => each === id)).toHaveLength(1);
    expect(ids.filter((each) => each === `answers-${id}`)).toHaveLength(1);
  }
  const back = html.indexOf('id="answers"');
  expect(html.indexOf('(right)')).toBeGreaterThan(back);
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  expect(main).not.toMatch(/<(?:button|input|select|textarea|astro-island)\b/u);
});

it('is a book whose every file can be read, with each one named in its record', () => {
  const bytes = readFileSync('dist/why-and-how.epub');
  expect(bytes.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip');
  const files = unzipSync(bytes);
  const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  const names = Object.keys(files).filter((name) => name !== 'mimetype');
  for (const name of names.filter((each) => !each.endsWith('.css'))) {
    expect(() => parse(text(name)), name).not.toThrow();
  }
  const record = parse(text('EPUB/book.opf'));
  const named = [...record.querySelectorAll('manifest item')].map(
    (item) => `EPUB/${item.getAttribute('href') ?? ''}`,
  );
  const outside = ['META-INF/container.xml', 'EPUB/book.opf'];
  expect([...named, ...outside].toSorted()).toEqual(names.toSorted());
  const broken = names
    .filter((name) => name.endsWith('.xhtml'))
    .flatMap((name) => attributes(text(name), 'href').map((href) => ({ name, href })))
    .filter(({ href }) => !/^https?:/u.test(href))
    .filter(({ href }) => !files[`EPUB/${href.replace(/#.*$/u, '')}`]);
  expect(broken).toEqual([]);
  expect(
    names.filter((name) => name !== 'EPUB/answers.xhtml' && text(name).includes('(right)')),
  ).toEqual([]);
});
