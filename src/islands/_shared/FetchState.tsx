import type { Fetched } from './useFetched.ts';

/** Words while something is fetched, and when it cannot be had. */
export interface FetchWords {
  readonly waiting: string;
  readonly failed: string;
  readonly retry: string;
}

/** Says that something is on its way, or why it is not and what to do. */
export function FetchState({
  fetched,
  words,
}: {
  readonly fetched: Exclude<Fetched<unknown>, { readonly state: 'ready' }>;
  readonly words: FetchWords;
}) {
  if (fetched.state === 'waiting') return <p className="soft">{words.waiting}</p>;
  return (
    <div role="alert" className="fetch-failed">
      <p>{words.failed}</p>
      <button type="button" className="button button--quiet" onClick={fetched.retry}>
        {words.retry}
      </button>
    </div>
  );
}
