import { fetchBuilder, type BuilderWords } from '#browser/builder-data.ts';
import { FetchState, type FetchWords } from '#islands/_shared/FetchState.tsx';
import { useFetched } from '#islands/_shared/useFetched.ts';
import type { BuilderData } from '#schemas/builder-data.ts';
import { Board } from './Board.tsx';
import type { BuilderPaths } from './desk.ts';

/** The strategy builder: its data and words are fetched, then the board is drawn. */
export default function BuilderView({
  paths,
  words,
}: {
  readonly paths: BuilderPaths;
  readonly words: FetchWords;
}) {
  const fetched = useFetched<readonly [BuilderData, BuilderWords]>(fetchBuilder, 'builder');
  if (fetched.state !== 'ready') return <FetchState fetched={fetched} words={words} />;
  const [data, all] = fetched.value;
  return <Board data={data} words={all} paths={paths} />;
}
