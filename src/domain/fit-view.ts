/** What a reader can choose in the fit matrix; the names are those of the address. */
const keys = ['show', 'stage', 'effort', 'fit', 'sort'] as const;
type ViewKey = (typeof keys)[number];

/** The choices of a reader; an empty word means that nothing is chosen. */
export type FitView = Readonly<Record<ViewKey, string>>;

/** The words that may be chosen, for each choice. `fit` also gives the order from best to worst. */
export type ViewOptions = Readonly<Record<ViewKey, readonly string[]>>;

/** Reads a query such as `?show=how&fit=core`; a word that is not among the options is ignored. */
export function viewFrom(query: string, options: ViewOptions): FitView {
  const asked = new URLSearchParams(query);
  const chosen = (key: ViewKey): string =>
    options[key].find((option) => option === asked.get(key)) ?? '';
  return {
    show: chosen('show'),
    stage: chosen('stage'),
    effort: chosen('effort'),
    fit: chosen('fit'),
    sort: chosen('sort'),
  };
}

/** The query that brings a view back; empty if nothing is chosen. */
export function queryOf(view: FitView): string {
  const chosen = keys.filter((key) => view[key] !== '').map((key) => [key, view[key]]);
  return chosen.length === 0 ? '' : `?${String(new URLSearchParams(chosen))}`;
}

/** A strategy of the matrix. */
export interface FitColumn {
  readonly id: string;
  readonly layer: string;
}

/** A tactic of the matrix; one fit for each column. */
export interface FitRow {
  readonly stages: readonly string[];
  readonly effort: string;
  readonly fits: readonly string[];
}

/** What a view leaves of the matrix, as positions in the lists it was given. */
export interface Arranged {
  readonly columns: readonly number[];
  readonly rows: readonly number[];
}

const positions = <T>(list: readonly T[], isShown: (item: T) => boolean): number[] =>
  list.flatMap((item, at) => (isShown(item) ? [at] : []));

/** How often a fit stands in the given columns of a row. */
export function countFit(row: FitRow, columns: readonly number[], fit: string): number {
  return columns.filter((column) => row.fits[column] === fit).length;
}

/**
 * Chooses and orders columns and rows. `show` is a layer or a strategy; a chosen fit keeps the rows
 * that have it in a column shown; rows that are equal in the sort keep the order they came in.
 */
export function arrange(
  all: { readonly columns: readonly FitColumn[]; readonly rows: readonly FitRow[] },
  view: FitView,
  fits: readonly string[],
): Arranged {
  const columns = positions(
    all.columns,
    ({ id, layer }) => view.show === '' || view.show === id || view.show === layer,
  );
  const rows = positions(
    all.rows,
    (row) =>
      (view.stage === '' || row.stages.includes(view.stage)) &&
      (view.effort === '' || row.effort === view.effort) &&
      (view.fit === '' || countFit(row, columns, view.fit) > 0),
  );
  const by = all.columns.findIndex(({ id }) => id === view.sort);
  const place = (at: number): number => {
    const row = all.rows[at];
    if (!row || view.sort === '') return 0;
    return by < 0 ? -countFit(row, columns, 'core') : fits.indexOf(row.fits[by] ?? '');
  };
  return { columns, rows: rows.sort((a, b) => place(a) - place(b)) };
}
