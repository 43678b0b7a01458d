import { shapes } from '#domain/shapes.ts';
import { markedAddress } from './marked-address.ts';
import type { Counts, PageResult } from './search.ts';

/** Makes an element with a text; what stands in the text is never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
  return made;
}

/** Makes a button that does something. */
export function button(text: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', text);
  made.type = 'button';
  made.addEventListener('click', onClick);
  return made;
}

/** Makes a link. */
export function link(text: string, href: string): HTMLAnchorElement {
  const made = element('a', text);
  made.href = href;
  return made;
}

function shapeOf(kind: string): Node {
  // The list of kinds would bring the schema library into the page; the shapes know them too.
  const shape = Object.entries(shapes).find(([name]) => name === kind);
  if (!shape) return document.createTextNode('');
  const svgNs = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(svgNs, 'svg');
  svg.setAttribute('class', 'shape');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.dataset['kind'] = shape[0];
  const path = document.createElementNS(svgNs, 'path');
  path.setAttribute('d', shape[1]);
  svg.append(path);
  return svg;
}

/** The excerpt with the matching words marked. */
function excerptOf(excerpt: string): HTMLElement {
  const line = element('p', '', 'hit-excerpt');
  for (const [index, part] of excerpt.split('**').entries()) {
    line.append(index % 2 === 1 ? element('mark', part) : part);
  }
  return line;
}

/** A result as a row: shape, title, kind; words around the match; matching places. */
export function drawResult(result: PageResult, kindWord: string, query: string): HTMLElement {
  const row = element('li');
  const page = link('', markedAddress(result.path, query));
  page.className = 'hit';
  page.append(shapeOf(result.kind), element('b', result.title), element('span', kindWord, 'soft'));
  row.append(page, excerptOf(result.excerpt));
  if (result.sections.length > 0) {
    const sections = element('ul', '', 'plain hit-sections');
    for (const { title, path } of result.sections) {
      const item = element('li');
      item.append(link(title, markedAddress(path, query)));
      sections.append(item);
    }
    row.append(sections);
  }
  return row;
}

/** Writes beside each value of the filters how many pages match it. */
export function drawCounts(root: HTMLElement, counts: Counts): void {
  for (const { name, value, nextElementSibling } of root.querySelectorAll<HTMLInputElement>(
    'input[type="radio"]',
  )) {
    if (value === '' || !(nextElementSibling instanceof HTMLElement)) continue;
    const count = counts[name]?.[value];
    if (count === undefined) delete nextElementSibling.dataset['count'];
    else nextElementSibling.dataset['count'] = String(count);
  }
  for (const select of root.querySelectorAll('select')) {
    for (const option of select.options) {
      option.dataset['words'] ??= option.text;
      const count = option.value === '' ? undefined : counts[select.name]?.[option.value];
      option.text = option.dataset['words'] + (count === undefined ? '' : ` (${count})`);
    }
  }
}
