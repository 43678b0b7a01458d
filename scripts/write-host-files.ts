import { writeFileSync } from 'node:fs';
import { contentPolicy, metaPolicy } from '#publishing/headers.ts';
import { nginxFile, vercelFile } from '#publishing/host-files.ts';
import { builtSite } from './built-site.ts';

// Usage: node scripts/write-host-files.ts [folder]; the folder is `dist` unless told.
const policy = contentPolicy(
  [...builtSite(process.argv[2] ?? 'dist').values()].flatMap((html) => metaPolicy(html) ?? []),
);
writeFileSync('deploy/nginx.conf', nginxFile(policy));
writeFileSync('deploy/vercel.json', vercelFile(policy));
console.log('deploy/nginx.conf and deploy/vercel.json are written');
