import { queryOf, viewFrom, type FitView, type ViewOptions } from '#domain/fit-view.ts';
import { fill } from '#i18n/fill.ts';
import { wireFitCells } from './fit-cells.ts';
import { matrixOf } from './fit-draw.ts';
import { fragmentOf, watchFragment } from './fragment.ts';
import { settledAddress } from './settled-address.ts';

interface Parts {
  readonly form: HTMLFormElement;
  readonly table: HTMLTableElement;
  readonly status: HTMLElement;
  readonly reset: HTMLElement;
}

function partsOf(root: HTMLElement): Parts {
  const form = root.querySelector('form');
  const table = root.querySelector('table');
  const status = root.querySelector<HTMLElement>('[data-fit-status]');
  const reset = root.querySelector<HTMLElement>('[type="reset"]');
  if (!form || !table || !status || !reset) throw new Error('The fit matrix is incomplete.');
  return { form, table, status, reset };
}

/** The words a form offers, by the name of the list. */
function optionsOf(form: HTMLFormElement): ViewOptions {
  const of = (name: string): string[] =>
    [...form.querySelectorAll<HTMLOptionElement>(`[name="${name}"] option`)].map((o) => o.value);
  return {
    show: of('show'),
    stage: of('stage'),
    effort: of('effort'),
    fit: of('fit'),
    sort: of('sort'),
  };
}

/** Lets a reader choose, sort and walk through the matrix; the address keeps what was chosen. */
export function wireFitMatrix(root: HTMLElement): void {
  const { form, table, status, reset } = partsOf(root);
  const options = optionsOf(form);
  const lists = [...form.querySelectorAll('select')];
  const matrix = matrixOf(table);
  const settle = settledAddress(window);

  const chosen = (): FitView =>
    viewFrom(String(new URLSearchParams(lists.map(({ name, value }) => [name, value]))), options);

  function keep(fragment: string): void {
    const address = new URL(location.href);
    address.search = queryOf(chosen());
    address.hash = fragment;
    settle(address);
  }
  const cells = wireFitCells(table, keep);

  function draw(view: FitView): void {
    for (const list of lists) list.value = new Map(Object.entries(view)).get(list.name) ?? '';
    const count = matrix.draw(view, options.fit);
    const words = status.dataset[count === 0 ? 'none' : count === 1 ? 'one' : 'shown'] ?? '';
    status.textContent = fill(words, { shown: count, total: matrix.total });
    reset.hidden = queryOf(view) === '';
    cells.refresh();
  }

  /** Opens the cell of an address, and whatever hides it. */
  function visit(fragment: string): void {
    const cell = document.getElementById(fragment);
    if (!(cell instanceof HTMLTableCellElement) || !table.contains(cell)) return;
    if (cells.visit(cell)) return;
    const nothing = viewFrom('', options);
    draw(nothing);
    if (cells.visit(cell)) return;
    draw({ ...nothing, show: cell.id.split('--')[0] ?? '' });
    cells.visit(cell);
  }

  form.addEventListener('change', () => {
    draw(chosen());
    keep('');
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    draw(viewFrom('', options));
    keep('');
    lists[0]?.focus();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  table.dataset['live'] = '';
  // Without a query the form speaks: the reader was faster than this script, or came back.
  draw(location.search === '' ? chosen() : viewFrom(location.search, options));
  if (document.activeElement instanceof HTMLElement && table.contains(document.activeElement)) {
    visit(document.activeElement.closest('td')?.id ?? '');
  } else visit(fragmentOf(window));
  watchFragment(window, visit);
}
