import { mdxToMdast, type MdastNode } from 'satteri';
import { readTag, type Foreign, type Tag } from './tag.ts';

/** A paragraph, heading or table row. Line breaks are kept, so that a place in it has a line. */
interface Block {
  readonly kind: 'paragraph' | 'heading' | 'row';
  readonly text: string;
  readonly line: number;
  readonly tags: readonly Tag[];
  readonly within: readonly Tag[];
}

/** What the rules want to know about an MDX text. */
export interface Body {
  readonly tags: readonly Tag[];
  readonly blocks: readonly Block[];
  readonly foreign: readonly Foreign[];
}

const kinds: ReadonlyMap<string, Block['kind']> = new Map([
  ['paragraph', 'paragraph'],
  ['heading', 'heading'],
  ['tableRow', 'row'],
]);
const phraseTypes = [
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'inlineCode',
  'mdxJsxTextElement',
];
const lineOf = (node: MdastNode): number => node.position?.start.line ?? 1;

/**
 * Reads the MDX of a whole file, front matter and all, with the parser that also builds the site.
 * A text it refuses comes back as one `parser` finding with the line, and nothing else.
 */
export function readBody(file: string): Body {
  const lines = file.split('\n');
  const tags: Tag[] = [];
  const blocks: Block[] = [];
  const foreign: Foreign[] = [];

  function tagOf(node: MdastNode, within: readonly Tag[]): Tag | undefined {
    const found = readTag(node, lines, within);
    foreign.push(...found.foreign);
    if (found.tag) tags.push(found.tag);
    return found.tag;
  }

  /** The words and tags of a block; an empty link tag shows a title, and its id stands for it. */
  function phrases(node: MdastNode, within: readonly Tag[]): { text: string; tags: Tag[] } {
    if (node.type === 'text' || node.type === 'inlineCode') return { text: node.value, tags: [] };
    if (node.type === 'break') return { text: '\n', tags: [] };
    const tag = tagOf(node, within);
    const parts =
      'children' in node ? phrasesOf(node.children, tag ? [...within, tag] : within) : [];
    const text = parts.map((part) => part.text).join(node.type === 'tableRow' ? ' | ' : '');
    const title =
      tag?.name === 'Cite' ? '' : (tag?.attributes.get('id') ?? '').replaceAll('-', ' ');
    const inner = parts.flatMap((part) => part.tags);
    return { text: text === '' ? title : text, tags: tag ? [tag, ...inner] : inner };
  }
  const phrasesOf = (nodes: readonly MdastNode[], within: readonly Tag[]) =>
    nodes.map((node) => phrases(node, within));

  function walk(node: MdastNode, within: readonly Tag[]): void {
    const kind = kinds.get(node.type);
    if (kind) {
      blocks.push({ kind, ...phrases(node, within), line: lineOf(node), within });
      return;
    }
    const tag = tagOf(node, within);
    const inside = tag ? [...within, tag] : within;
    let loose: MdastNode[] = [];
    // `<Note …>one line</Note>` holds phrases without a paragraph around them.
    const closeLoose = (): void => {
      const [first] = loose;
      if (!first) return;
      const parts = phrasesOf(loose, inside);
      const text = parts.map((part) => part.text).join('');
      const found = parts.flatMap((part) => part.tags);
      blocks.push({ kind: 'paragraph', text, tags: found, line: lineOf(first), within: inside });
      loose = [];
    };
    for (const child of 'children' in node ? node.children : []) {
      if (phraseTypes.includes(child.type)) loose.push(child);
      else {
        closeLoose();
        walk(child, inside);
      }
    }
    closeLoose();
  }

  try {
    walk(mdxToMdast(file), []);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', says = message] = /^(\d+):\d+: (.*)$/su.exec(message) ?? [];
    foreign.push({
      what: 'parser',
      written: says.replace(/ \(mdx[^)]*\)$/u, ''),
      line: Number(line),
    });
  }
  return { tags, blocks, foreign };
}
