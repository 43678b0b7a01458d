import { fragmentOf } from './fragment.ts';

/** Opens everything folded around the target of the address and moves the focus there. */
export function reveal(page: Window): void {
  const { document } = page;
  const id = fragmentOf(page);
  const target = id === '' ? null : document.getElementById(id);
  if (!target) return;
  let folded = target.closest('details');
  if (!folded) return;
  for (; folded; folded = folded.parentElement?.closest('details') ?? null) folded.open = true;
  target.scrollIntoView();
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
