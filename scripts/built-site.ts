import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The HTML of every page of a built site by its address; without such a folder the run ends. */
export function builtSite(dist: string): ReadonlyMap<string, string> {
  if (!existsSync(join(dist, 'index.html'))) {
    console.error(`There is no built site in "${dist}". Run npm run build first.`);
    process.exit(1);
  }
  return new Map(
    globSync('**/*.html', { cwd: dist })
      .filter((file) => !file.startsWith('pagefind'))
      .map((file) => [
        `/${file.replaceAll('\\', '/').replace(/(?:^|(?<=\/))index\.html$/u, '')}`,
        readFileSync(join(dist, file), 'utf8'),
      ]),
  );
}
