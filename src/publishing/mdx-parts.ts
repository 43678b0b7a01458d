/** A tag of an MDX text with what stands inside it. */
export interface TagPart {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly MdxPart[];
}

/** A stretch of Markdown, or a tag. */
export type MdxPart = string | TagPart;

const tag = /<(\/?)([A-Z]\w*)((?:\s+[a-z]\w*="[^"]*")*)\s*(\/?)>/gu;
const attribute = /([a-z]\w*)="([^"]*)"/gu;

/**
 * Cuts an MDX text into Markdown and tags. Authors write tags with plain attributes only (the
 * content check sees to that), so no more of the language needs to be known. Throws a sentence if
 * tags do not close.
 */
export function mdxParts(body: string): readonly MdxPart[] {
  const root: { name: string; inside: MdxPart[] } = { name: '', inside: [] };
  const open = [root];
  let end = 0;
  const innermost = (): { name: string; inside: MdxPart[] } => open.at(-1) ?? root;
  for (const match of body.matchAll(tag)) {
    const [written, slash, name = '', attributes = '', single] = match;
    const before = body.slice(end, match.index);
    if (before !== '') innermost().inside.push(before);
    end = match.index + written.length;
    if (slash === '/') {
      if (innermost().name !== name) throw new Error(`</${name}> closes what is not open.`);
      open.pop();
      continue;
    }
    const values = Object.fromEntries(
      [...attributes.matchAll(attribute)].map(([, key = '', value = '']) => [key, value]),
    );
    const part = { name, attributes: values, inside: [] as MdxPart[] };
    innermost().inside.push(part);
    if (single !== '/') open.push(part);
  }
  if (innermost() !== root) throw new Error(`<${innermost().name}> is not closed.`);
  const rest = body.slice(end);
  return rest === '' ? root.inside : [...root.inside, rest];
}
