import { offlineStrings } from '#i18n/offline.ts';
import { savesData } from './saves-data.ts';

const words = offlineStrings.update;

/** Says once that a newer version waits. It is taken when the reader wants it, or on the next visit. */
function showNotice(document: Document, take: () => void): void {
  if (document.querySelector('[data-update]')) return;
  const notice = document.createElement('div');
  notice.className = 'notice no-print';
  notice.dataset['update'] = '';
  notice.setAttribute('role', 'status');
  const text = document.createElement('p');
  text.textContent = words.ready;
  const button = (label: string, act: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.className = 'button button--quiet';
    made.textContent = label;
    made.addEventListener('click', act);
    return made;
  };
  notice.append(
    text,
    button(words.take, take),
    button(words.later, () => {
      notice.remove();
    }),
  );
  document.body.append(notice);
}

/**
 * Keeps a copy of the whole guide for reading without a network. Readers who asked their browser to
 * save data are left alone. `base` has slashes at both ends.
 */
export async function keepOffline(page: Window, base: string): Promise<void> {
  const { navigator, document } = page;
  // Missing on plain http and in some private windows.
  if (!('serviceWorker' in navigator)) return;
  if (savesData(navigator)) return;
  const workers = navigator.serviceWorker;
  // Refused by some private windows and policies: the guide then goes on from the network.
  const registration = await workers
    .register(`${base}sw.js`, { scope: base })
    .catch(() => undefined);
  if (!registration) return;
  const offer = (waiting: ServiceWorker): void => {
    showNotice(document, () => {
      workers.addEventListener('controllerchange', () => {
        page.location.reload();
      });
      waiting.postMessage('take-over');
    });
  };
  // Without a controller this is the first visit: nothing older is on the screen.
  if (registration.waiting && workers.controller) offer(registration.waiting);
  registration.addEventListener('updatefound', () => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && workers.controller) offer(installing);
    });
  });
}

/** What the offline copy takes on this device. */
export interface OfflineCopy {
  readonly isThere: boolean;
  /** Everything this site stores, in bytes, as far as the browser tells. */
  readonly bytes: number | undefined;
}

const isOurs = (name: string): boolean => name.startsWith('why-how:');

/** Looks for the copy. */
export async function offlineCopy(page: Window): Promise<OfflineCopy> {
  if (!('caches' in page)) return { isThere: false, bytes: undefined };
  const isThere = (await page.caches.keys()).some(isOurs);
  const estimate = await page.navigator.storage.estimate().catch(() => undefined);
  return { isThere, bytes: estimate?.usage };
}

/** Removes the copy; the guide goes on from the network and makes a new one on the next visit. */
export async function removeOfflineCopy(page: Window, base: string): Promise<void> {
  const registration = await page.navigator.serviceWorker.getRegistration(base);
  await registration?.unregister();
  const names = (await page.caches.keys()).filter(isOurs);
  await Promise.all(names.map((name) => page.caches.delete(name)));
}
