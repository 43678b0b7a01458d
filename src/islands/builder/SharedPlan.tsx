import type { Plan } from '#schemas/plan.ts';
import type { Desk } from './desk.ts';
import { PlanPage } from './PlanPage.tsx';

/** Somebody else's plan: to read, to print, to copy. It never touches the learner's own. */
export function SharedPlan({
  desk,
  plan,
  onKeep,
  onClose,
}: {
  readonly desk: Desk;
  readonly plan: Plan;
  readonly onKeep: (plan: Plan) => void;
  readonly onClose: () => void;
}) {
  const { view } = desk.words;
  return (
    <div className="builder b-shared">
      <div className="b-tool" role="status">
        <p className="eyebrow">{view.shared}</p>
        <p>{view.sharedText}</p>
        <p className="b-row">
          <button
            type="button"
            className="button"
            onClick={() => {
              onKeep(plan);
            }}
          >
            {view.keep}
          </button>
          <button type="button" className="button button--quiet" onClick={onClose}>
            {view.leaveShared}
          </button>
        </p>
      </div>
      <PlanPage desk={desk} plan={plan} />
    </div>
  );
}
