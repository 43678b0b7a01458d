/** Minutes since the start as a running clock: 75 is `1:15`. */
export function runningClock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Steps with the time at which each starts, and the time at which the last one ends. */
export function timetable<S extends { readonly minutes: number }>(
  steps: readonly S[],
): { readonly rows: readonly (S & { readonly start: string })[]; readonly end: string } {
  let minutes = 0;
  const rows = steps.map((step) => {
    const start = runningClock(minutes);
    minutes += step.minutes;
    return { ...step, start };
  });
  return { rows, end: runningClock(minutes) };
}
