import { fill } from '#i18n/fill.ts';
import { shapes } from '#domain/shapes.ts';
import { loadPagefind, searchGuide, type PageResult, type Pagefind } from './search.ts';

/** Time without a key before a search starts, in milliseconds. */
const pauseMs = 60;

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  text = '',
  className = '',
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.textContent = text;
  if (className !== '') made.className = className;
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

/** The excerpt as text with the matching words marked; what stands in it is never markup. */
function excerptOf(excerpt: string): HTMLElement {
  const line = element('p', '', 'hit-excerpt');
  for (const [index, part] of excerpt.split('**').entries()) {
    line.append(index % 2 === 1 ? element('mark', part) : part);
  }
  return line;
}

function drawResult(result: PageResult, kindWord: string): HTMLElement {
  const row = element('li');
  const link = element('a', '', 'hit');
  link.href = result.path;
  link.append(shapeOf(result.kind), element('b', result.title), element('span', kindWord, 'soft'));
  row.append(link, excerptOf(result.excerpt));
  if (result.sections.length > 0) {
    const sections = element('ul', '', 'plain hit-sections');
    for (const section of result.sections) {
      const item = element('li');
      const inner = element('a', section.title);
      inner.href = section.path;
      item.append(inner);
      sections.append(item);
    }
    row.append(sections);
  }
  return row;
}

/** The parts of a search box; the words it says are data attributes of its status line. */
interface Parts {
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
  readonly empty: HTMLElement;
}

function partsOf(root: HTMLElement): Parts {
  const input = root.querySelector<HTMLInputElement>('input[type="search"]');
  const status = root.querySelector<HTMLElement>('[data-search-status]');
  const list = root.querySelector<HTMLElement>('[data-search-results]');
  const empty = root.querySelector<HTMLElement>('[data-search-empty]');
  if (!input || !status || !list || !empty) throw new Error('The search box is incomplete.');
  return { input, status, list, empty };
}

/**
 * Runs a search box: results while typing, filter by kind, arrow keys between results. `onQuery`
 * hears every query that was searched. `load` brings the index; tests hand in their own.
 */
export function wireSearchView(
  root: HTMLElement,
  onQuery: (query: string) => void = () => undefined,
  load: () => Promise<Pagefind> = () =>
    loadPagefind(import.meta.env.BASE_URL.replace(/\/?$/u, '/')),
): void {
  const { input, status, list, empty } = partsOf(root);
  const words = (key: string, values: Record<string, string | number> = {}): string =>
    fill(status.dataset[key] ?? '', values);
  let pagefind: Promise<Pagefind> | undefined;
  let asked = 0;

  const kind = (): string | undefined => {
    const chosen = root.querySelector<HTMLInputElement>('input[name="kind"]:checked');
    return chosen && chosen.value !== '' ? chosen.value : undefined;
  };
  const say = (text: string, isEmpty = false): void => {
    status.textContent = text;
    empty.hidden = !isEmpty;
  };

  async function search(): Promise<void> {
    const query = input.value.trim();
    const turn = (asked += 1);
    onQuery(query);
    if (query === '') {
      list.replaceChildren();
      say('');
      return;
    }
    try {
      pagefind ??= load();
      const results = await searchGuide(await pagefind, query, kind());
      if (turn !== asked) return;
      list.replaceChildren(
        ...results.map((result) => drawResult(result, root.dataset[`kind${result.kind}`] ?? '')),
      );
      const count = results.length;
      say(
        count === 0
          ? words('none', { query })
          : words(count === 1 ? 'one' : 'many', { count, query }),
        count === 0,
      );
    } catch {
      pagefind = undefined;
      list.replaceChildren();
      say(words('failed'), true);
    }
  }

  let timer: ReturnType<typeof setTimeout> | undefined;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void search(), pauseMs);
  });
  root.addEventListener('change', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === 'kind') void search();
  });
  root.addEventListener('submit', (event) => {
    event.preventDefault();
    void search();
  });
  root.addEventListener('keydown', (event) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const radio = event.target instanceof HTMLInputElement && event.target.type === 'radio';
    if (step === 0 || radio) return;
    const stops = [input, ...list.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    const next = stops[Math.max(0, at + step)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  pagefind = load();
  pagefind.catch(() => {
    pagefind = undefined;
  });
  if (input.value !== '') void search();
}
