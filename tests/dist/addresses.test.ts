import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { leadsOn, readAddresses } from '#publishing/addresses.ts';
import { readRedirects } from '#publishing/redirects.ts';
import { builtPages } from './site.ts';

// That no published address dies is checked by the build itself, src/integrations/addresses.ts.

it('knows the addresses that were published', () => {
  expect(readAddresses(readFileSync('content/addresses.txt', 'utf8')).size).toBeGreaterThan(200);
});

it('has a page at every address that is sent on', () => {
  const redirects = readRedirects(readFileSync('content/redirects.yaml', 'utf8'));
  const leading = new Set(
    builtPages()
      .filter(({ html }) => leadsOn(html))
      .map(({ path }) => path),
  );
  for (const { from } of redirects) if (!from.includes('#')) expect(leading).toContain(from);
});
