import { newId } from './new-id.ts';
import { wireFilters } from './practice-filters.ts';

// The script of /practice/. Filters at once, so that the list does not change before one's eyes;
// what the learner did comes when the course and the record are there.
const root = document.querySelector<HTMLElement>('[data-practice]');
if (root) {
  wireFilters(root, window);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-mixed]')) {
    link.hash = `mixed-${newId().slice(0, 6)}`;
  }
  void import('./practice-states.ts').then(({ showStates }) => showStates(root));
}
