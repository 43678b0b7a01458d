import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** Keys and list positions from the top of a document to a value. */
export type Path = readonly (string | number)[];

/** A YAML text with the lines its values stand on. */
export interface Yaml {
  readonly value: unknown;
  readonly errors: readonly { readonly line: number; readonly says: string }[];
  /** Line of the key (or list entry) a path leads to; of the last part that exists. */
  readonly line: (path: Path) => number;
}

/** Reads YAML strictly: a key written twice is an error too. Errors are data, never thrown. */
export function readYaml(text: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const errors = document.errors.map(({ message, pos }) => ({
    line: lineAt(pos[0]),
    says: message,
  }));
  return {
    value: errors.length === 0 ? document.toJS() : undefined,
    errors,
    line: (path) => {
      let node: unknown = document.contents;
      let line = isNode(node) && node.range ? lineAt(node.range[0]) : 1;
      for (const step of path) {
        if (isMap(node)) {
          const pair = node.items.find(
            ({ key }) => isScalar(key) && String(key.value) === String(step),
          );
          if (!pair) break;
          if (isScalar(pair.key) && pair.key.range) line = lineAt(pair.key.range[0]);
          node = pair.value;
        } else if (isSeq(node)) {
          node = node.items[Number(step)];
          if (!isNode(node) || !node.range) break;
          line = lineAt(node.range[0]);
        } else break;
      }
      return line;
    },
  };
}
