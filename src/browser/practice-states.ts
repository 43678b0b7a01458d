import { stateOf, tallyOf, type Tally } from '#domain/mastery.ts';
import { fill } from '#i18n/fill.ts';
import { dayOf } from './clock.ts';
import { practiceIndex } from './practice-index.ts';
import { progressStore } from './progress-store.ts';

/** How far a learner is with an exercise; the words come from the page. */
function wordsFor(tally: Tally, words: DOMStringMap): string {
  const { total, answered, right, mastered } = tally;
  const state = fill(words[stateOf(tally)] ?? '', { total, answered, right });
  return mastered === 0 ? state : `${state}, ${fill(words['mastered'] ?? '', { count: mastered })}`;
}

/** Writes beside each exercise how far the learner is, and again with every change. */
export async function showStates(root: HTMLElement): Promise<void> {
  // Without a network the list is still a list.
  const index = await practiceIndex().catch(() => undefined);
  if (!index) return;
  const store = progressStore();
  const exercises = new Map(index.exercises.map((exercise) => [exercise.id, exercise]));
  const draw = (): void => {
    for (const row of root.querySelectorAll<HTMLElement>('[data-exercise]')) {
      const exercise = exercises.get(row.dataset['exercise'] ?? '');
      const place = row.querySelector('[data-state-words]');
      if (!exercise || !place) continue;
      const tally = tallyOf(store.snapshot().progress, exercise, dayOf);
      row.dataset['state'] = stateOf(tally);
      place.textContent = wordsFor(tally, root.dataset);
    }
  };
  store.subscribe(draw);
  draw();
}
