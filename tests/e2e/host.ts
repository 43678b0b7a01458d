import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, relative } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { cacheControl } from '#publishing/headers.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

const isText = (file: string): boolean => /\.(?:html|css|js|json|svg|webmanifest)$/u.test(file);

const compressed = new Map<string, Buffer>();
function brotliOf(file: string): Buffer {
  const known = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
  compressed.set(file, known);
  return known;
}

/** A static host that is running. */
export interface Host {
  /** Where the guide is, with a slash at the end. */
  readonly address: string;
  stop(): void;
}

/** How a host serves. */
export interface HostOptions {
  readonly isCompressed?: boolean;
  readonly newer?: ReadonlyMap<string, string>;
}

/** What `_headers` says about an address. No rules give the same header, so none is joined. */
function headersFor(notes: string, address: string): Readonly<Record<string, string>> {
  const rules = notes.trim().split('\n\n');
  const lines = rules.flatMap((rule) => {
    const [path = '', ...headers] = rule.split('\n');
    const isFor = path.endsWith('*') ? address.startsWith(path.slice(0, -1)) : address === path;
    return isFor ? headers : [];
  });
  return Object.fromEntries(
    lines.map((line) => {
      const [, name = '', value = ''] = /^ *([^:]+): (.*)$/u.exec(line) ?? [];
      return [name, value] as const;
    }),
  );
}

/**
 * Serves a built site with the shipped headers, as strictly as any host does: it sends on from
 * `a/index.html` to `a/`, answers missing addresses with 404 and keeps its notes to itself. With
 * `isCompressed` texts travel as Brotli, compressed once. What stands in `newer`, by its path in the
 * site, is served in place of the file: a later build.
 */
export async function startHost(
  dist: string,
  base: string,
  { isCompressed = false, newer }: HostOptions = {},
): Promise<Host> {
  const notes = readFileSync(join(dist, '_headers'), 'utf8');
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.startsWith(base) ? `/${decodeURI(pathname.slice(base.length))}` : '';
    if (path.endsWith('/index.html')) {
      response.writeHead(308, { location: pathname.replace(/index\.html$/u, '') }).end();
      return;
    }
    const file = join(dist, path.endsWith('/') ? `${path}index.html` : path);
    const found =
      path !== '' && !/^\/_(?:headers|redirects)$/u.test(path) && existsSync(file)
        ? statSync(file).isFile()
        : false;
    const served = found ? file : join(dist, '404.html');
    const small = isCompressed && isText(served);
    response.writeHead(found ? 200 : 404, {
      'cache-control': cacheControl(found ? path : ''),
      ...headersFor(notes, pathname),
      'content-type': types[extname(served)] ?? 'application/octet-stream',
      ...(small ? { 'content-encoding': 'br' } : {}),
    });
    response.end(
      newer?.get(relative(dist, served)) ?? (small ? brotliOf(served) : readFileSync(served)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const bound = server.address();
  const port = typeof bound === 'object' && bound !== null ? bound.port : 0;
  return {
    address: `http://localhost:${port}${base}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
