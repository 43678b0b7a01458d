import type { MdastNode } from 'satteri';

/** One tag of an MDX text. `within` lists the tags around it, outermost first. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
  readonly lineOf: (attribute: string) => number;
  readonly within: readonly Tag[];
}

/** A piece of MDX that authors may not use. */
export interface Foreign {
  readonly what: 'import' | 'expression' | 'html' | 'parser';
  readonly written: string;
  readonly line: number;
}

/** What one node of a text is: a tag, something foreign, or neither. */
export function readTag(
  node: MdastNode,
  lines: readonly string[],
  within: readonly Tag[],
): { readonly tag?: Tag; readonly foreign: readonly Foreign[] } {
  const line = node.position?.start.line ?? 1;
  const found = (what: Foreign['what'], text: string): Foreign => ({
    what,
    written: text.trim().split('\n')[0] ?? '',
    line,
  });
  if (node.type === 'mdxjsEsm') return { foreign: [found('import', node.value)] };
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return { foreign: [found('expression', `{${node.value}}`)] };
  }
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') {
    return { foreign: [] };
  }
  const name = node.name ?? '';
  if (!/^[A-Z]/u.test(name)) return { foreign: [found('html', `<${name}>`)] };

  const attributes = new Map<string, string>();
  const foreign: Foreign[] = [];
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') {
      foreign.push(found('expression', `{${attribute.value}}`));
      continue;
    }
    const { value } = attribute;
    const written = typeof value === 'object' && value !== null ? value.value : (value ?? '');
    if (typeof value === 'object' && value !== null) {
      foreign.push(found('expression', `${attribute.name}={${written}}`));
    }
    attributes.set(
      attribute.name,
      written.replace(/^(?<quote>["'])(?<inner>.*)\k<quote>$/u, '$<inner>'),
    );
  }
  const own = lines.slice(line - 1, node.position?.end.line ?? line);
  const lineOf = (attribute: string): number =>
    line +
    Math.max(
      own.findIndex((text) => new RegExp(`\\b${attribute}\\b`, 'u').test(text)),
      0,
    );
  return { tag: { name, attributes, line, lineOf, within }, foreign };
}
