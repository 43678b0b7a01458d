const key = 'why-how.theme';
const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

/** The theme after this one: system, light, dark, and round again. */
export function nextTheme(theme: string | undefined): Theme {
  const at = themes.findIndex((candidate) => candidate === theme);
  return themes[(Math.max(at, 0) + 1) % themes.length] ?? 'system';
}

/**
 * Goes to the next theme when its button is clicked. The button holds a name for each theme and the
 * style sheet shows the right one; the page was painted in the stored theme before this runs
 * (theme-boot.js).
 */
export function onThemeEvent(event: Event): void {
  if (event.type !== 'click' || !(event.target instanceof Element)) return;
  if (!event.target.closest('[data-theme-toggle]')) return;
  const root = document.documentElement;
  const next = nextTheme(root.dataset['theme']);
  if (next === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = next;
  try {
    if (next === 'system') localStorage.removeItem(key);
    else localStorage.setItem(key, next);
  } catch {
    // Storage refused: the choice holds until the page is left.
  }
}
