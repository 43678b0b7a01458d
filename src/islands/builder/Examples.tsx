import { lazy, Suspense, useState } from 'react';
import { fetchExamplePlans } from '#browser/builder-data.ts';
import { FetchState } from '#islands/_shared/FetchState.tsx';
import { useFetched } from '#islands/_shared/useFetched.ts';
import type { Plan } from '#schemas/plan.ts';
import type { Desk } from './desk.ts';

const ExampleLists = lazy(() => import('./ExampleLists.tsx'));

interface Props {
  readonly desk: Desk;
  /** The plan on the board. */
  readonly mine: Plan;
  readonly onOpen: (plan: Plan) => void;
}

function Fetching(props: Props) {
  const { waiting, failed, retry } = props.desk.words.view;
  const examples = useFetched(fetchExamplePlans, 'examples');
  return examples.state === 'ready' ? (
    <Suspense fallback={<p className="soft">{waiting}</p>}>
      <ExampleLists {...props} examples={examples.value} />
    </Suspense>
  ) : (
    <FetchState fetched={examples} words={{ waiting, failed, retry }} />
  );
}

/** Plans of fictional companies, fetched when somebody wants to see them. */
export function Examples(props: Props) {
  const { view } = props.desk.words;
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      className="b-tool"
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary>{view.examples}</summary>
      <p className="b-hint">{view.examplesText}</p>
      {isOpen && <Fetching {...props} />}
    </details>
  );
}
