import { shortCitation } from '#domain/citation.ts';
import { buildPage } from '#i18n/build.ts';
import { fill } from '#i18n/fill.ts';
import { siteStrings } from '#i18n/site.ts';
import { twinStrings } from '#i18n/twin.ts';
import type { Guide } from '#schemas/guide.ts';
import { mdxParts, type MdxPart, type TagPart } from './mdx-parts.ts';

/** What a text for machines is made from: the guide, and the address of a page of it. */
export interface Writer {
  readonly guide: Guide;
  /** Makes `/concepts/goal.md` a full address. */
  readonly url: (path: string) => string;
}

/** Puts a text into a Markdown quotation. */
function quote(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

/** An entry by its id; an unknown one is an error, found earlier by the check. */
export function entryOf<E extends { readonly id: string }>(
  entries: readonly E[],
  id: string | undefined,
): E {
  const entry = entries.find((candidate) => candidate.id === id);
  if (!entry) throw new Error(`There is no entry "${id ?? ''}". Run npm run check:content.`);
  return entry;
}

const homes = { Term: 'concepts', Tactic: 'tactics', Strategy: 'strategies' } as const;

/** A link to a concept, a tactic or a strategy; without words it shows the title. */
export function entryLink(
  { guide, url }: Writer,
  home: (typeof homes)[keyof typeof homes],
  id: string | undefined,
  words = '',
): string {
  const entry = entryOf<{ id: string; data: { title: string } }>(guide[home], id);
  const shown = words.trim() === '' ? entry.data.title : words;
  return `[${shown}](${url(`/${home}/${entry.id}.md`)})`;
}

/** A remark with its kind and title; a kind of note that is unknown is shown as it is written. */
function titled(kind: string, title: string | undefined, inside: string, note = ''): string {
  return quote(`**${kind}: ${title ?? ''}**${note === '' ? '' : ` (${note})`}\n\n${inside.trim()}`);
}

function tagMarkdown(writer: Writer, { name, attributes, inside }: TagPart): string {
  const { guide, url } = writer;
  const { id, title, company } = attributes;
  switch (name) {
    case 'Term':
    case 'Tactic':
    case 'Strategy':
      return entryLink(writer, homes[name], id, partsMarkdown(writer, inside));
    case 'Cite':
      return `(${shortCitation(entryOf(guide.sources, id).data)})`;
    case 'Note': {
      const kinds: Readonly<Record<string, string>> = siteStrings.notes;
      const kind = attributes['kind'] ?? '';
      return titled(kinds[kind] ?? kind, title, partsMarkdown(writer, inside));
    }
    case 'Example': {
      const { worked, fictional } = siteStrings.example;
      const facts = company === undefined ? undefined : entryOf(guide.scenarios, company).data;
      const note = facts
        ? fill(twinStrings.fictional, { company: facts.company, country: facts.country })
        : fictional;
      return titled(worked, title, partsMarkdown(writer, inside), note);
    }
    case 'Play':
      return quote(`**${twinStrings.diagram}: ${title ?? ''}.** ${attributes['alt'] ?? ''}`);
    case 'Exercise': {
      const { resolved } = entryOf(guide.exercises, id);
      return `[${twinStrings.exercise}: ${resolved.title}](${url(`/exercises/${resolved.id}.md`)})`;
    }
    case 'Builder':
      return `[${buildPage.title}](${url('/build/')})`;
    default:
      throw new Error(`There is no Markdown for the tag <${name}>. See src/mdx-components.ts.`);
  }
}

function partsMarkdown(writer: Writer, parts: readonly MdxPart[]): string {
  return parts
    .map((part) => (typeof part === 'string' ? part : tagMarkdown(writer, part)))
    .join('');
}

/** An MDX text as plain Markdown: tags become links, quotations and words. */
export function mdxMarkdown(writer: Writer, body: string): string {
  return partsMarkdown(writer, mdxParts(body))
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}
