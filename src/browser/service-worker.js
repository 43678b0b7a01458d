// The service worker. `version`, `base` and `files` are written in front of it by the build
// (src/publishing/service-worker.ts): every file of the site below `base`, with a hash of its bytes.
/* global version, base, files */

const prefix = 'why-how:';
const cacheName = prefix + version;
/** How many files are fetched at once: browsers open six ways to a host, and the reader needs some. */
const lanes = 3;

const addressOf = (path) => new URL(base + path, self.location.origin).href;

/** A page is asked for as readers do: some hosts send on from `a/index.html` to `a/`. */
const asked = (path) => addressOf(path.replace(/(^|\/)index\.html$/u, '$1'));

/** Copies a file from an older copy of the site if its bytes are the same, else fetches it. */
async function keep(cache, path, hash, older) {
  const address = addressOf(path);
  for (const { store, hashes } of older) {
    if (hashes[path] !== hash) continue;
    const same = await store.match(address);
    if (same) {
      await cache.put(address, same);
      return;
    }
  }
  const response = await fetch(asked(path), { cache: 'no-cache', priority: 'low' });
  // Some hosts give the page for missing addresses with the status it is for.
  if (!response.ok && path !== '404.html') throw new Error(`${path}: ${response.status}`);
  // A browser does not show an answer that came over a redirect; its text alone is as good.
  await cache.put(address, new Response(response.body, { headers: response.headers }));
}

const hashesAddress = () => addressOf('offline-files.json');

/** Names of the copies of other versions. */
const olderNames = async () =>
  (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);

/** The copies that are there already, each with the hashes it was made from. */
async function olderCopies() {
  return Promise.all(
    (await olderNames()).map(async (name) => {
      const store = await caches.open(name);
      const known = await store.match(hashesAddress());
      return { store, hashes: known ? await known.json() : {} };
    }),
  );
}

/** A copy is complete or it is not used: one file that cannot be had fails the installation. */
async function install() {
  const cache = await caches.open(cacheName);
  const older = await olderCopies();
  const waiting = Object.entries(files);
  const lane = async () => {
    for (let next = waiting.pop(); next; next = waiting.pop()) await keep(cache, ...next, older);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  await cache.put(hashesAddress(), Response.json(files));
}

/** A path as people read it; one that nobody can read stays as it is and is no file of ours. */
function decoded(path) {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

/** The file behind an address: `/a/` and `/a` are `a/index.html`; queries do not matter. */
function fileFor(url) {
  if (url.origin !== self.location.origin || !url.pathname.startsWith(base)) return undefined;
  const path = decoded(url.pathname.slice(base.length));
  return [path, `${path}index.html`, `${path}/index.html`].find((name) =>
    Object.hasOwn(files, name),
  );
}

/** Looks without opening: opening would make a new, empty copy after the reader removed it. */
const inCopy = (name) => caches.match(addressOf(name), { cacheName });

/**
 * From the copy, so that a page and its parts are always of one version; else from the network. A
 * name that is not of this version may be a part of the one before (`carryOver`).
 */
async function answer(request) {
  const name = fileFor(new URL(request.url));
  const kept = await (name === undefined ? caches.match(request, { cacheName }) : inCopy(name));
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (error) {
    const missing = request.mode === 'navigate' && (await inCopy('404.html'));
    if (missing) return new Response(missing.body, { status: 404, headers: missing.headers });
    throw error;
  }
}

/**
 * Pages of the version before may still be open in other tabs and fetch their parts late. Those
 * carry a hash in their name, so the new copy can hold them beside its own; until the next version.
 */
async function carryOver() {
  const cache = await caches.open(cacheName);
  for (const { store, hashes } of await olderCopies()) {
    const parts = Object.keys(hashes).filter(
      (path) => path.startsWith('_astro/') && !Object.hasOwn(files, path),
    );
    for (const path of parts) {
      const part = await store.match(addressOf(path));
      if (part) await cache.put(addressOf(path), part);
    }
  }
}

/** Removes the copies of other versions. */
async function removeOlder() {
  await Promise.all((await olderNames()).map((name) => caches.delete(name)));
}

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(
    carryOver()
      .then(removeOlder)
      .then(() => self.clients.claim()),
  );
});
self.addEventListener('fetch', (event) => {
  if (event.request.method === 'GET') event.respondWith(answer(event.request));
});
// The page asks for it when the reader wants the new version now.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting();
});
