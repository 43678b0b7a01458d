import type { Plan } from '#schemas/plan.ts';
import { deflatedText, inflatedText } from './deflated-text.ts';
import { packed, unpacked } from './plan-packed.ts';
import { planVersions } from './plan-versions.ts';

/**
 * So long may the whole address be. Browsers take more; mail programs, chats and old servers cut
 * longer ones, and nobody would know.
 */
export const longestAddress = 2000;

/** How many letters are left for a fragment behind an address and its `#`. */
export const roomBehind = (address: string): number => longestAddress - address.length - 1;

/** A fragment for the address, or that the plan is too long for one. */
export type PlanLink =
  | { readonly ok: true; readonly fragment: string }
  | { readonly ok: false; readonly why: 'too-long'; readonly length: number };

/** What came of a fragment: a plan, or why there is none. */
export type DecodedPlan =
  | { readonly ok: true; readonly plan: Plan }
  | { readonly ok: false; readonly why: 'empty' | 'foreign' | 'newer' | 'unreadable' };

/**
 * The plan as `s=1.<text>`, to stand behind `#`. `room` is how many letters the fragment may have;
 * see `roomBehind`.
 */
export async function planLink(plan: Plan, room: number = longestAddress): Promise<PlanLink> {
  const text = await deflatedText(JSON.stringify(packed(plan)));
  const fragment = `s=${planVersions.current}.${text}`;
  const { length } = fragment;
  return length <= room ? { ok: true, fragment } : { ok: false, why: 'too-long', length };
}

/** Longer links are not made here; reading them would only cost time. */
const mostLetters = 16_000;
/** The fullest plan is smaller: some 220 texts of 500 letters, which JSON may escape. */
const mostBytes = 1_048_576;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a fragment, with or without `#`. Never throws. */
export async function planFromLink(fragment: string): Promise<DecodedPlan> {
  const said = fragment.replace(/^#/u, '');
  if (said === '') return { ok: false, why: 'empty' };
  if (!said.startsWith('s=')) return { ok: false, why: 'foreign' };
  const [, version, letters] = /^s=(\d{1,6})\.([\w-]+)$/u.exec(said) ?? [];
  if (version === undefined || letters === undefined || letters.length > mostLetters) {
    return { ok: false, why: 'unreadable' };
  }
  // A newer version may be written in another way, so its text is not looked at.
  if (Number(version) > planVersions.current) return { ok: false, why: 'newer' };
  const text = await inflatedText(letters, mostBytes);
  const value = text === undefined ? undefined : parsed(text);
  const read = planVersions.read(Number(version), unpacked(value));
  return read.ok ? { ok: true, plan: read.data } : read;
}
