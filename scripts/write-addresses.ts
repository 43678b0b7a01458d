import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import {
  addressesOf,
  addressesText,
  deadLinks,
  nextAddresses,
  readAddresses,
} from '#publishing/addresses.ts';
import { readRedirects } from '#publishing/redirects.ts';
import { builtSite } from './built-site.ts';

// Usage: node scripts/write-addresses.ts [folder]; the folder is `dist` unless told.
const list = 'content/addresses.txt';
const built = addressesOf(builtSite(process.argv[2] ?? 'dist'));
const published = readAddresses(existsSync(list) ? readFileSync(list, 'utf8') : '');
const problems = deadLinks(
  published,
  built,
  readRedirects(readFileSync('content/redirects.yaml', 'utf8')),
);
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exit(1);
}
const next = nextAddresses(published, built);
writeFileSync(list, addressesText(next));
console.log(`${next.size} pages in ${list}`);
