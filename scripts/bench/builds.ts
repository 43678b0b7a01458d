import { spawn } from 'node:child_process';
import {
  cpSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';

/** What a build of the guide with more concepts takes. */
export interface BuildRow {
  readonly pages: number;
  readonly seconds: number;
  /** The most memory that the build held at once, in bytes. */
  readonly memory: number;
  /** The median and the sum of the HTML of its concepts, in bytes before compression. */
  readonly conceptBytes: number;
  readonly bytes: number;
}

const folder = '.cache/bench/build';

/** Copies the content and adds copies of its concepts, each under an id and a name of its own. */
function contentWith(more: number): string {
  const content = join(folder, 'content');
  rmSync(content, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  cpSync('content', content, { recursive: true });
  const concepts = globSync(join(content, 'concepts', '*.mdx'));
  for (let made = 0; made < more; made += 1) {
    const file = concepts[made % concepts.length] ?? '';
    const text = readFileSync(file, 'utf8').replace(/^title: .*$/mu, `title: Copy ${made}`);
    writeFileSync(join(content, 'concepts', `copy-${made}-${basename(file)}`), text);
  }
  return content;
}

/** Runs a build and looks at its memory twice a second, where the system tells of it. */
function run(env: NodeJS.ProcessEnv): Promise<{ seconds: number; memory: number }> {
  const start = performance.now();
  const child = spawn('node', ['node_modules/astro/bin/astro.mjs', 'build'], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let memory = 0;
  const look = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid ?? 0}/status`, 'utf8');
      memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) * 1024);
    } catch {
      // Only Linux tells.
    }
  }, 500);
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      clearInterval(look);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, memory });
      else reject(new Error(`The build ended with ${code ?? 'a signal'}.`));
    });
  });
}

/** Builds the guide with so many concepts more. Page budgets are weighed, but do not stop it. */
export async function measureBuild(more: number): Promise<BuildRow> {
  const out = join(folder, 'dist');
  rmSync(out, { recursive: true, force: true });
  const { seconds, memory } = await run({
    CONTENT_DIR: contentWith(more),
    OUT_DIR: out,
    CACHE_DIR: join(folder, 'cache'),
    PAGE_BUDGET: 'report',
  });
  const sizes = (pattern: string): number[] =>
    globSync(pattern, { cwd: out }).map((file) => statSync(join(out, file)).size);
  const pages = sizes('**/*.html');
  const concepts = sizes('concepts/*/index.html').toSorted((a, b) => a - b);
  return {
    pages: pages.length,
    seconds,
    memory,
    conceptBytes: concepts[Math.floor(concepts.length / 2)] ?? 0,
    bytes: pages.reduce((sum, size) => sum + size, 0),
  };
}
