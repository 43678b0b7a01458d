import { writeFileSync } from 'node:fs';
import { leadsOn } from '#publishing/addresses.ts';
import { contentPolicy, metaPolicy } from '#publishing/headers.ts';
import { nginxFile, vercelFile } from '#publishing/host-files.ts';
import { builtSite } from './built-site.ts';

// Usage: node scripts/write-host-files.ts [folder]; the folder is `dist` unless told.
const policy = contentPolicy(
  // A page that only leads on has a policy of its own, which no other may share.
  [...builtSite(process.argv[2] ?? 'dist').values()]
    .filter((html) => !leadsOn(html))
    .flatMap((html) => metaPolicy(html) ?? []),
);
writeFileSync('deploy/nginx.conf', nginxFile(policy));
writeFileSync('deploy/vercel.json', vercelFile(policy));
console.log('deploy/nginx.conf and deploy/vercel.json are written');
