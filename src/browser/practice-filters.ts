import { fill } from '#i18n/fill.ts';

const all = (root: HTMLElement, selector: string): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

/** Shows the exercises that fit every choice, and says how many they are. */
function narrow(root: HTMLElement, selects: readonly HTMLSelectElement[]): void {
  const rows = all(root, '[data-exercise]');
  for (const row of rows) {
    row.hidden = selects.some(({ name, value }) => value !== '' && row.dataset[name] !== value);
  }
  for (const group of all(root, '[data-group]')) {
    group.hidden = all(group, '[data-exercise]').every(({ hidden }) => hidden);
  }
  const count = rows.filter(({ hidden }) => !hidden).length;
  for (const shown of all(root, '[data-shown]')) {
    const { one = '', many = '', none = '' } = shown.dataset;
    shown.textContent = count === 0 ? none : count === 1 ? one : fill(many, { count });
  }
}

/**
 * Keeps the filters of the practice page and the address together. A value the filters do not know
 * is left out, so that an old link shows everything.
 */
export function wireFilters(root: HTMLElement, page: Window): void {
  const selects = [...root.querySelectorAll<HTMLSelectElement>('[data-filters] select')];
  const asked = new URLSearchParams(page.location.search);
  for (const select of selects) {
    const value = asked.get(select.name) ?? '';
    if ([...select.options].some((option) => option.value === value)) select.value = value;
    select.addEventListener('change', () => {
      narrow(root, selects);
      const address = new URL(page.location.href);
      for (const { name, value: chosen } of selects) {
        if (chosen === '') address.searchParams.delete(name);
        else address.searchParams.set(name, chosen);
      }
      page.history.replaceState(page.history.state, '', address);
    });
  }
  narrow(root, selects);
}
