/** The button matching a selector that an event clicks, if it is one. */
export function askedButton(
  { type, target }: Event,
  selector: string,
): HTMLButtonElement | undefined {
  if (type !== 'click' || !(target instanceof Element)) return undefined;
  return target.closest<HTMLButtonElement>(selector) ?? undefined;
}
