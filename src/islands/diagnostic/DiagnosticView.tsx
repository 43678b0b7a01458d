import { adviceFrom, type ModuleAdvice } from '#domain/diagnostic.ts';
import type { Check } from '#domain/shift.ts';
import { fill } from '#i18n/fill.ts';
import { useProgress } from '#islands/_shared/useProgress.ts';
import type { DiagnosticWords, ModuleLink } from './words.ts';

interface Props {
  readonly check: Check;
  readonly modules: readonly ModuleLink[];
  readonly testPath: string;
  readonly words: DiagnosticWords;
}

/** For each module: skip it or read it; then the lesson to start with. */
export default function DiagnosticView({ check, modules, testPath, words }: Props) {
  const { progress } = useProgress();
  const advice = adviceFrom(progress, check);
  return (
    <div aria-live="polite">
      {advice ? (
        <Advice advice={advice} modules={modules} testPath={testPath} words={words} />
      ) : (
        <p>{words.about}</p>
      )}
    </div>
  );
}

function Advice({
  advice,
  modules,
  testPath,
  words,
}: Omit<Props, 'check'> & { readonly advice: readonly ModuleAdvice[] }) {
  const rows = advice.flatMap(({ module: number, ...counts }) => {
    const module = modules.find((candidate) => candidate.number === number);
    return module ? [{ module, ...counts }] : [];
  });
  const start = rows.find(({ isKnown, module }) => !isKnown && module.first)?.module.first;
  return (
    <>
      <ul className="plain advice">
        {rows.map(({ module, right, total, isKnown }) => (
          <li key={module.number} data-known={isKnown ? '' : undefined}>
            <a href={module.path}>
              {fill(isKnown ? words.skip : words.read, {
                number: module.number,
                title: module.title,
                right,
                total,
              })}
            </a>
          </li>
        ))}
      </ul>
      <p className="advice-on">
        {start ? (
          <a className="button" href={start.path}>
            {fill(words.goOn, { number: start.number, title: start.title })}
          </a>
        ) : (
          <a className="button" href={testPath}>
            {words.allKnown}
          </a>
        )}
      </p>
    </>
  );
}
