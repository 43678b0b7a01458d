import { existsSync } from 'node:fs';
import { readContent, type Content } from '#authoring/content.ts';
import { readTexts } from '#authoring/source.ts';

/** What a folder named on the command line holds. Without such a folder the run ends, and says why. */
export function contentOf(argument: string | undefined, command: string): Content {
  const folder = (argument ?? 'content').replace(/[\\/]+$/u, '');
  if (!existsSync(folder)) {
    console.error(`There is no folder "${folder}". Usage: npm run ${command} -- [folder]`);
    process.exit(1);
  }
  return readContent(readTexts(folder), folder);
}
