/** Local calendar day of a moment, for example `2026-11-25`. */
export function dayName(moment: number, offsetMinutes: number): string {
  return new Date(moment - offsetMinutes * 60_000).toISOString().slice(0, 10);
}
