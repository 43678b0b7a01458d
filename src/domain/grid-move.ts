/** A place in a grid. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Where a key leads in a grid of which only some places can be entered: arrows go to the next such
 * place in their direction, Home and End to the ends of the row, with Ctrl to those of the grid.
 * Undefined for other keys and where the grid ends.
 */
export function gridMove(
  grid: readonly (readonly boolean[])[],
  from: GridPlace,
  { key, ctrlKey }: { readonly key: string; readonly ctrlKey: boolean },
): GridPlace | undefined {
  const step = steps[key];
  if (step) {
    let row = from.row + step[0];
    let column = from.column + step[1];
    for (; grid[row]?.[column] !== undefined; row += step[0], column += step[1]) {
      if (grid[row]?.[column] === true) return { row, column };
    }
    return undefined;
  }
  if (key !== 'Home' && key !== 'End') return undefined;
  const places = grid.flatMap((cells, row) =>
    ctrlKey || row === from.row
      ? cells.flatMap((open, column) => (open ? [{ row, column }] : []))
      : [],
  );
  return places.at(key === 'Home' ? 0 : -1);
}
