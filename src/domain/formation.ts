/** Rows of two and of three in turn, as steps from the middle, until all players have a place. */
function rowsFrom(first: 2 | 3, players: number): number[][] {
  const rows: number[][] = [];
  for (let places = 0, size: number = first; places < players; places += size, size = 5 - size) {
    rows.push(size === 2 ? [-0.5, 0.5] : [-1, 0, 1]);
  }
  return rows;
}

/**
 * Rows in which so many players stand, each in a gap of the row before, with as few places as
 * possible. Where a place is left over, the last row of three does without its middle.
 */
export function formation(players: number): number[][] {
  if (players === 1) return [[0]];
  const [twos, threes] = [rowsFrom(2, players), rowsFrom(3, players)];
  const rows = threes.flat().length < twos.flat().length ? threes : twos;
  const longest = rows.findLastIndex((row) => row.length === 3);
  return rows.flat().length > players ? rows.with(longest, [-1, 1]) : rows;
}
