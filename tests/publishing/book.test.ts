import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { bookHtml } from '#publishing/book-html.ts';
import { epub } from '#publishing/book.ts';
import { twins } from '#publishing/twins.ts';
import { tinyWriter } from './tiny-guide.ts';

const parts = { home: 'https://a.example/', day: '2026-11-25', cover: '<svg/>', style: 'p{}' };
const bytes = epub(twins(tinyWriter), parts);
const files = unzipSync(bytes);
const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array());

it('starts with its media type, not compressed', () => {
  expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  expect(bytes[8]).toBe(0);
});

it('has only files that an XML parser reads', () => {
  const xml = Object.keys(files).filter((name) => /\.(?:xhtml|xml|opf)$/u.test(name));
  expect(xml.length).toBeGreaterThan(8);
  for (const name of xml) {
    expect(() => new JSDOM(text(name), { contentType: 'text/xml' }), name).not.toThrow();
  }
});

it('leads from text to text inside the book, and to the answers', () => {
  expect(text('EPUB/lessons-first.xhtml')).toContain('href="concepts-goal.xhtml"');
  expect(text('EPUB/lessons-first.xhtml')).toContain('href="answers.xhtml#lessons-first.xhtml"');
});

it('tells every answer once, at the back', () => {
  const told = Object.keys(files).filter((name) => text(name).includes('It has a date.'));
  expect(told).toEqual(['EPUB/answers.xhtml']);
  expect(text('EPUB/answers.xhtml').split('It has a date.')).toHaveLength(2);
});

it('is the same for the same texts', () => {
  expect(epub(twins(tinyWriter), parts)).toEqual(bytes);
});

it('lowers headings, closes empty elements and leads links elsewhere', () => {
  const html = bookHtml('## A\n\nb  \nc [d](https://a.example/x?a&b)', 2, (href) => `${href}!`);
  expect(html).toContain('<h4>A</h4>');
  expect(html).toContain('<br/>');
  expect(html).toContain('href="https://a.example/x?a&amp;b!"');
});
