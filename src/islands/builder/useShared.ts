import { useEffect, useState } from 'react';
import { fragmentOf, setFragment, watchFragment } from '#browser/fragment.ts';
import { planStore } from '#browser/plan-store.ts';
import type { DecodedPlan } from '#domain/plan-code.ts';
import type { Plan } from '#schemas/plan.ts';

/** What came with the address: somebody's plan, or why there is none. */
export interface Shared {
  readonly plan: Plan | undefined;
  readonly problem: Extract<DecodedPlan, { ok: false }>['why'] | 'unfetched' | undefined;
  /** Lets go of it, and takes it out of the address. */
  readonly close: () => void;
}

const nothing = { plan: undefined, problem: undefined };

/** Reads the plan in the address. One's own plan, copied a moment ago, is not somebody's. */
export function useShared(): Shared {
  const [found, setFound] = useState<Omit<Shared, 'close'>>(nothing);
  useEffect(() => {
    let latest = '';
    const read = async (fragment: string) => {
      latest = fragment;
      // Other fragments are places on the page.
      if (!fragment.startsWith('s=')) {
        setFound(nothing);
        return;
      }
      // Without what unpacks it, which is fetched, the address stays as it is for another try.
      const code = await import('#domain/plan-code.ts').catch(() => undefined);
      const decoded = code
        ? await code.planFromLink(fragment)
        : ({ ok: false, why: 'unfetched' } as const);
      if (latest !== fragment) return;
      if (!decoded.ok) {
        setFound({ plan: undefined, problem: decoded.why });
        return;
      }
      const text = JSON.stringify(decoded.plan);
      const isOwn = planStore()
        .snapshot()
        .plans.some(({ plan }) => JSON.stringify(plan) === text);
      setFound(isOwn ? nothing : { plan: decoded.plan, problem: undefined });
    };
    const onFragment = (fragment: string) => void read(fragment);
    onFragment(fragmentOf(window));
    return watchFragment(window, onFragment);
  }, []);
  return {
    ...found,
    close() {
      setFragment(window, '');
      setFound(nothing);
    },
  };
}
