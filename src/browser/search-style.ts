/** Brings the style of the search, which no page needs before somebody searches. */
export function bringSearchStyle(document: Document): void {
  const href = document.querySelector<HTMLElement>('dialog[data-search]')?.dataset['style'];
  if (href === undefined) return;
  const sheets = [...document.querySelectorAll('link[rel="stylesheet"]')];
  if (sheets.some((sheet) => sheet.getAttribute('href') === href)) return;
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = href;
  document.head.append(sheet);
}
