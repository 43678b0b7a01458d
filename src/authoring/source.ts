import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBody, type Body } from './body.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** Texts by their path below the content folder, with `/` between folders. */
export type Texts = ReadonlyMap<string, string>;

/** A file of the content folder, read as far as it can be. */
export interface SourceFile {
  /** Path below the content folder. */
  readonly path: string;
  /** Path as it is printed. */
  readonly file: string;
  readonly yaml: Yaml;
  /** The text of an MDX file with front matter. */
  readonly body: Body | undefined;
  /** False for an MDX file without front matter. */
  readonly fenced: boolean;
}

/** Reads all files below a folder; throws if there is no such folder. */
export function readTexts(folder: string): Texts {
  const files = readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const below = (file: string): string =>
    file.slice(join(folder, '/').length).replaceAll('\\', '/');
  return new Map(files.map((file) => [below(file), readFileSync(file, 'utf8')]));
}

const fence = /^---\r?\n(?<yaml>.*?\r?\n)?---[ \t]*(?:\r?\n|$)/su;

/** Reads one file. The YAML keeps its lines: the fence above it counts as an empty line. */
export function readSource(path: string, text: string, folder: string): SourceFile {
  const mdx = path.endsWith('.mdx');
  const front = fence.exec(text);
  const yaml = mdx ? `\n${front?.groups?.['yaml'] ?? ''}` : text;
  return {
    path,
    file: `${folder}/${path}`,
    yaml: readYaml(yaml),
    body: mdx && front ? readBody(text) : undefined,
    fenced: !mdx || front !== null,
  };
}
