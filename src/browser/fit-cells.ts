import { gridMove, type GridPlace } from '#domain/grid-move.ts';
import { fill } from '#i18n/fill.ts';
import { leadCells } from './fit-draw.ts';
import { placeLink } from './place-links.ts';

/** Walking through the cells of the matrix and opening the reason of one. */
export interface FitCells {
  /** Moves the focus to a cell, which opens it. False if the cell cannot be seen. */
  visit(cell: HTMLTableCellElement): boolean;
  /** To be called after cells have come or gone. */
  refresh(): void;
}

const isSeen = (link: HTMLElement): boolean => link.checkVisibility({ visibilityProperty: true });

/** The links of the table by row and strategy, the names of the tactics in front. */
function linksOf(table: HTMLTableElement): (HTMLAnchorElement | undefined)[][] {
  const heads = [...table.querySelectorAll<HTMLAnchorElement>('.strategies a')];
  const rows = [...(table.tBodies.item(0)?.rows ?? [])].map(({ cells }) => {
    const [name, ...fits] = [...cells].map((cell) => cell.querySelector('a') ?? undefined);
    return [name, ...fits.slice(leadCells - 1)];
  });
  return [[undefined, ...heads], ...rows];
}

/** Tells where a link stands. */
function placeOf(links: readonly (readonly unknown[])[], link: EventTarget | null): GridPlace {
  const row = links.findIndex((cells) => cells.includes(link));
  return { row, column: links[row]?.indexOf(link) ?? -1 };
}

/**
 * Makes the table a grid: one stop for the Tab key, arrow keys from cell to cell. A cell that has
 * the focus is open; `onOpen` hears its id, or an empty word when Escape closes it.
 */
export function wireFitCells(table: HTMLTableElement, onOpen: (id: string) => void): FitCells {
  const more = document.createElement('a');
  let copy: HTMLAnchorElement | undefined;
  let open: HTMLTableCellElement | undefined;
  let stop: HTMLAnchorElement | undefined;
  let head: HTMLElement | undefined;

  const cellOf = (target: EventTarget | null): HTMLTableCellElement | undefined =>
    (target instanceof Element ? target.closest<HTMLTableCellElement>('td[id]') : null) ??
    undefined;

  /** The links inside an open reason. */
  const isBeside = (target: EventTarget | null): boolean => target === more || target === copy;

  /** Marks the strategy of a cell; the row is marked by the style sheet. */
  function point(cell: HTMLTableCellElement | undefined): void {
    head?.removeAttribute('data-on');
    head =
      cell && table.querySelectorAll<HTMLElement>('.strategies th')[cell.cellIndex - leadCells];
    head?.setAttribute('data-on', '');
  }

  function close(): void {
    if (!open) return;
    delete open.dataset['open'];
    point(undefined);
    open.querySelector('a')?.removeAttribute('aria-describedby');
    open.querySelector('p')?.removeAttribute('id');
    more.remove();
    copy?.remove();
    open = undefined;
  }

  function show(cell: HTMLTableCellElement): void {
    if (cell === open) return;
    close();
    open = cell;
    cell.dataset['open'] = '';
    point(cell);
    const link = cell.querySelector('a');
    const reason = cell.querySelector('p');
    if (link && reason) {
      reason.id = 'fit-reason';
      link.setAttribute('aria-describedby', reason.id);
      more.href = link.href;
      const tactic = cell.closest('tr')?.querySelector('th')?.textContent.trim() ?? '';
      more.textContent = fill(table.dataset['more'] ?? '', { tactic });
      const fit = reason.querySelector('b')?.textContent.trim() ?? '';
      copy = placeLink(document, `#${cell.id}`, `${tactic}: ${fit}`);
      reason.append(more, copy);
      reason.scrollIntoView({ block: 'nearest' });
    }
    onOpen(cell.id);
  }

  function rest(link: HTMLAnchorElement): void {
    if (stop) stop.tabIndex = -1;
    stop = link;
    stop.tabIndex = 0;
  }

  function refresh(): void {
    if (stop && isSeen(stop)) return;
    const [, ...rows] = linksOf(table);
    const first = rows.flatMap(([, ...fits]) => fits).find((link) => link && isSeen(link));
    if (first) rest(first);
  }

  table.addEventListener('pointerover', ({ target }) => {
    point(cellOf(target) ?? open);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (isBeside(target)) return;
    if (target instanceof HTMLAnchorElement && table.contains(target)) rest(target);
    const cell = cellOf(target);
    if (cell) show(cell);
    else close();
  });
  table.addEventListener('click', (event) => {
    const { target, detail, ctrlKey, metaKey, shiftKey } = event;
    const link = target instanceof Element ? target.closest('a') : null;
    // A pointer opens the cell; Enter follows its link, because the focus has opened it already.
    if (!link || isBeside(link) || !cellOf(link) || detail === 0) return;
    if (ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    // Not every browser gives the focus to a link that is clicked.
    link.focus();
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (cellOf(target) !== open) close();
  });
  table.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && open) {
      open.querySelector('a')?.focus();
      close();
      onOpen('');
      return;
    }
    // With these keys an arrow belongs to the browser.
    if (event.altKey || event.metaKey || event.shiftKey) return;
    const links = linksOf(table);
    const seen = links.map((row) => row.map((link) => link !== undefined && isSeen(link)));
    const to = gridMove(seen, placeOf(links, event.target), event);
    if (!to) return;
    event.preventDefault();
    links[to.row]?.[to.column]?.focus();
  });

  table.setAttribute('role', 'grid');
  for (const link of linksOf(table).flat()) if (link) link.tabIndex = -1;
  refresh();
  return {
    refresh,
    visit(cell) {
      const link = cell.querySelector('a');
      if (!link || !isSeen(link)) return false;
      link.focus();
      return true;
    },
  };
}
