import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

// Usage: node scripts/compress.ts [folder]; the folder is `dist` unless told.
// Writes .br and .gz beside every text, for servers that answer with them.
const dist = process.argv[2] ?? 'dist';
if (!existsSync(dist)) {
  console.error(`There is no folder "${dist}". Run npm run build first.`);
  process.exit(1);
}
const files = globSync('**/*.{html,css,js,json,svg,xml,txt,md,csv,webmanifest}', { cwd: dist });
let before = 0;
let after = 0;
for (const file of files) {
  const bytes = readFileSync(join(dist, file));
  const small = brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  });
  writeFileSync(join(dist, `${file}.br`), small);
  writeFileSync(join(dist, `${file}.gz`), gzipSync(bytes, { level: 9 }));
  before += bytes.length;
  after += small.length;
}
const mib = (bytes: number): string => (bytes / 1024 / 1024).toFixed(1);
console.log(`${files.length} files: ${mib(before)} MiB, ${mib(after)} MiB with Brotli`);
