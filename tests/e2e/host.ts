import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { cacheControl, siteHeaders } from '#publishing/headers.ts';

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

/** A static host that is running. */
export interface Host {
  /** Where the guide is, with a slash at the end. */
  readonly address: string;
  stop(): void;
}

/**
 * Serves a built site with the shipped headers, as strictly as any host does: it sends on from
 * `a/index.html` to `a/`, answers missing addresses with 404 and keeps its notes to itself.
 */
export async function startHost(dist: string, base: string): Promise<Host> {
  const notes = readFileSync(join(dist, '_headers'), 'utf8');
  const policy = /content-security-policy: (.*)/u.exec(notes)?.[1] ?? '';
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
    response.writeHead(found ? 200 : 404, {
      ...Object.fromEntries(siteHeaders(policy)),
      'cache-control': cacheControl(found ? path : ''),
      'content-type': types[extname(served)] ?? 'application/octet-stream',
    });
    response.end(readFileSync(served));
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
