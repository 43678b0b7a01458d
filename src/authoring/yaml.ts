import { isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, YAMLParseError } from 'yaml';

/** Keys and list positions from the top of a document to a value. */
export type Path = readonly (string | number)[];

/** A YAML text with the lines its values stand on. */
export interface Yaml {
  readonly value: unknown;
  readonly errors: readonly { readonly line: number; readonly says: string }[];
  /** Line of the key (or list entry) a path leads to; of the last part that exists. */
  readonly line: (path: Path) => number;
}

type Fault = Pick<YAMLParseError, 'code' | 'pos'>;

/** The parser misses a closing quote at the end of the text; authors look for where it opened. */
function placeOf({ code, pos }: Fault, document: Document.Parsed): number {
  let [place] = pos;
  if (code !== 'MISSING_CHAR') return place;
  visit(document, {
    Scalar(_, { range }) {
      if (range && range[0] <= pos[0] && pos[0] <= range[1]) place = range[0];
    },
  });
  return place;
}

/** Reads YAML strictly: a key written twice is an error too. Errors are data, never thrown. */
export function readYaml(text: string): Yaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  const errors = document.errors.map((error) => ({
    line: lineAt(placeOf(error, document)),
    says: error.message,
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
