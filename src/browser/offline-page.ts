import { fill } from '#i18n/fill.ts';
import { offlineStrings } from '#i18n/offline.ts';
import { offlineCopy, removeOfflineCopy } from './offline.ts';

// The script of the about page: tells what the offline copy takes, and removes it.
const words = offlineStrings.offline;
const base = import.meta.env.BASE_URL.replace(/\/?$/u, '/');
const status = document.querySelector<HTMLElement>('[data-offline-status]');
const button = document.querySelector<HTMLButtonElement>('[data-offline-remove]');

async function tell(): Promise<void> {
  if (!status || !button) return;
  const { isThere, bytes } = await offlineCopy(window);
  const megabytes = bytes === undefined ? '?' : (bytes / 1_000_000).toFixed(1);
  status.textContent = isThere ? fill(words.there, { megabytes }) : words.none;
  button.hidden = !isThere;
}

button?.addEventListener('click', () => {
  void removeOfflineCopy(window, base)
    .then(tell)
    .then(() => {
      if (status) status.textContent = words.removed;
    });
});
void tell();
