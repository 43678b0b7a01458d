import { lessonState, type State } from '#domain/mastery.ts';
import { fill } from '#i18n/fill.ts';
import type { PracticeIndex } from '#schemas/practice-index.ts';
import type { Progress } from '#schemas/progress.ts';
import type { ModuleLinks, ProgressProps } from './words.ts';

/** An empty ring, a half one and a tick; the word beside it says the same. */
const marks: Readonly<Record<State, string>> = {
  open: 'M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16',
  started: 'M12 4a8 8 0 1 1 0 16a8 8 0 1 1 0-16M12 4a8 8 0 0 0 0 16zM9 6.5v11M6 8.5v7',
  done: 'M4 13l5.5 6L20 5.5',
};

/** Every lesson with its state, module by module. */
export function LessonStates({
  progress,
  index,
  modules,
  words,
}: {
  readonly progress: Progress;
  readonly index: PracticeIndex;
  readonly modules: readonly ModuleLinks[];
  readonly words: ProgressProps['words'];
}) {
  const states = new Map(
    index.lessons.map((lesson) => [lesson.id, lessonState(progress, index, lesson)]),
  );
  return (
    <section className="section" aria-labelledby="lessons">
      <h2 id="lessons">{words.progress.lessons}</h2>
      <div className="progress-modules">
        {modules.map((module) => {
          const done = module.lessons.filter(({ id }) => states.get(id) === 'done').length;
          return (
            <section key={module.number} aria-labelledby={`module-${module.number}`}>
              <p className="eyebrow">{fill(words.progress.module, { number: module.number })}</p>
              <h3 id={`module-${module.number}`}>
                <a href={module.path}>{module.title}</a>
              </h3>
              <p className="small soft">
                {fill(words.progress.lessonsDone, { done, total: module.lessons.length })}
              </p>
              <ol className="plain">
                {module.lessons.map(({ id, number, title, path }) => {
                  const state = states.get(id) ?? 'open';
                  return (
                    <li key={id} data-state={state}>
                      <span className="number">{number}</span>
                      <a href={path}>{title}</a>
                      <span className="progress-state">
                        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
                          <path d={marks[state]} />
                        </svg>
                        {words.lessonState[state]}
                      </span>
                    </li>
                  );
                })}
              </ol>
            </section>
          );
        })}
      </div>
    </section>
  );
}
