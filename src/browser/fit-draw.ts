import { arrange, countFit, type FitRow, type FitView } from '#domain/fit-view.ts';

/** Cells of a row in front of the strategies: the name of the tactic and its tally. */
export const leadCells = 2;

/** Up to this many strategies there is room for their names upright. */
const few = 7;

/** The matrix on the page. */
export interface DrawnMatrix {
  readonly total: number;
  /** Shows what a view leaves, in its order; returns how many tactics are left. */
  draw(view: FitView, fits: readonly string[]): number;
}

const rowOf = (row: HTMLTableRowElement): FitRow => ({
  stages: (row.dataset['stages'] ?? '').split(' '),
  effort: row.dataset['effort'] ?? '',
  fits: [...row.cells].slice(leadCells).map((cell) => cell.dataset['fit'] ?? ''),
});

/** Reads the matrix from its table, so that the page carries it once. */
export function matrixOf(table: HTMLTableElement): DrawnMatrix {
  const heads = [...table.querySelectorAll<HTMLElement>('.strategies th')];
  const groups = [...table.querySelectorAll<HTMLTableCellElement>('.layers [data-layer]')];
  const elements = [...(table.tBodies.item(0)?.rows ?? [])];
  const columns = heads.map(({ dataset }) => ({
    id: dataset['id'] ?? '',
    layer: dataset['layer'] ?? '',
  }));
  const rows = elements.map(rowOf);
  const corner = table.querySelector('th');

  function drawHeads(shown: readonly number[], view: FitView): void {
    for (const [at, head] of heads.entries()) {
      head.hidden = !shown.includes(at);
      const isSorted = view.sort === columns[at]?.id;
      if (isSorted) head.ariaSort = 'descending';
      else head.removeAttribute('aria-sort');
    }
    if (corner) corner.ariaSort = view.sort === '' ? 'ascending' : 'none';
    for (const group of groups) {
      const { layer } = group.dataset;
      const members = shown.filter((at) => columns[at]?.layer === layer).length;
      group.hidden = members === 0;
      group.colSpan = Math.max(1, members);
    }
  }

  function drawRow(
    element: HTMLTableRowElement,
    row: FitRow,
    shown: readonly number[],
    fit: string,
  ): void {
    for (const [at, cell] of [...element.cells].slice(leadCells).entries()) {
      cell.hidden = !shown.includes(at);
      cell.toggleAttribute('data-off', fit !== '' && cell.dataset['fit'] !== fit);
    }
    for (const tally of element.querySelectorAll<HTMLElement>('[data-tally]')) {
      tally.textContent = String(countFit(row, shown, tally.dataset['tally'] ?? ''));
    }
  }

  return {
    total: rows.length,
    draw(view, fits) {
      const left = arrange({ columns, rows }, view, fits);
      drawHeads(left.columns, view);
      for (const [at, element] of elements.entries()) {
        const row = rows[at];
        element.hidden = !left.rows.includes(at);
        if (row) drawRow(element, row, left.columns, view.fit);
      }
      table.tBodies.item(0)?.append(...left.rows.flatMap((at) => elements[at] ?? []));
      table.toggleAttribute('data-few', left.columns.length <= few);
      table.toggleAttribute(
        'data-one',
        columns.some(({ id }) => id === view.show),
      );
      return left.rows.length;
    },
  };
}
