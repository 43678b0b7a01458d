import {
  askFirst,
  framedAddress,
  framedBy,
  keepForever,
  noFrame,
  siteHeaders,
  type Header,
} from './headers.ts';

const rule = (path: string, headers: readonly Header[]): string =>
  [path, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join('\n');

/**
 * `_headers` for Netlify and Cloudflare Pages. No two rules give the same header: one host would
 * join the values, the other choose. So a rule for everything cannot close pages to frames with an
 * exception for embeds; each of the other folders is closed by itself. Pages need no rule for
 * keeping, both hosts ask first anyway. `base` has slashes at both ends.
 */
export function headersFile(policy: string, base: string, closed: readonly string[]): string {
  return `${[
    rule(`${base}*`, siteHeaders(policy)),
    ...['', ...closed.map((folder) => `${folder}/*`)].map((path) => rule(base + path, [noFrame])),
    rule(`${base}_astro/*`, [['cache-control', keepForever]]),
    rule(`${base}sw.js`, [['cache-control', askFirst]]),
  ].join('\n\n')}\n`;
}

const vercelRule = (source: string, headers: readonly Header[]) => ({
  source,
  headers: headers.map(([key, value]) => ({ key, value })),
});

/** `vercel.json`: of two rules for one header the later one holds. */
export function vercelFile(policy: string): string {
  const file = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    buildCommand: 'npm run build',
    outputDirectory: 'dist',
    trailingSlash: true,
    headers: [
      vercelRule('/(.*)', [
        ...siteHeaders(framedBy(policy, "'none'")),
        ['cache-control', askFirst],
      ]),
      vercelRule(`/(.*/)?${framedAddress}(.*)`, [
        ['content-security-policy', framedBy(policy, '*')],
      ]),
      vercelRule('/(.*/)?_astro/(.*)', [['cache-control', keepForever]]),
    ],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The server block for nginx. */
export function nginxFile(policy: string): string {
  const headers = siteHeaders(framedBy(policy, '$guide_frames')).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  );
  return `# Written by "npm run headers" from src/publishing/headers.ts. Goes into /etc/nginx/conf.d/.

# What is in /_astro/ never changes under its name; everything else is asked about before it is used.
map $uri $guide_cache {
  default "${askFirst}";
  "~/_astro/" "${keepForever}";
}

# Embeds may stand in a frame of any site, other pages in none.
map $uri $guide_frames {
  default "'none'";
  "~/${framedAddress}" "*";
}

server {
  listen 80;
  listen [::]:80;
  charset utf-8;

  # The folder that holds dist, or that holds /some/sub/path/ with dist in it.
  root /usr/share/nginx/html;
  index index.html;
  # Below a sub-path: /some/sub/path/404.html
  error_page 404 /404.html;

  server_tokens off;
  # Sends on /lessons to /lessons/ whatever name and port the reader used.
  absolute_redirect off;

  include /etc/nginx/mime.types;
  types {
    application/manifest+json webmanifest;
    application/epub+zip epub;
    text/markdown md;
    text/csv csv;
  }
  charset_types text/css text/xml text/plain text/markdown text/csv application/javascript application/json;

  # Answers with the .gz beside a file; "npm run compress" writes it.
  gzip_static on;
  gzip_vary on;
  # The same for .br; needs the module ngx_brotli (Debian: libnginx-mod-http-brotli-static).
  # brotli_static on;

${headers.join('\n')}
  add_header cache-control $guide_cache always;

  location / {
    try_files $uri $uri/ =404;
  }
  # Notes for other hosts, which are no pages.
  location ~ /_(headers|redirects)$ {
    return 404;
  }
}
`;
}
