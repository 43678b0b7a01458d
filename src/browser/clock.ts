/** The time, in milliseconds since 1970. Views ask here, so that tests can set it. */
export const now = (): number => Date.now();

/** Minutes the local time is behind universal time at a moment. */
export const offsetAt = (moment: number): number => new Date(moment).getTimezoneOffset();
