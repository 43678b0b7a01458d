import { dayName } from '#domain/day-name.ts';

/** The time, in milliseconds since 1970. Views ask here, so that tests can set it. */
export const now = (): number => Date.now();

/** Minutes the local time is behind universal time at a moment. */
const offsetAt = (moment: number): number => new Date(moment).getTimezoneOffset();

/** Calendar day of a moment where the learner is. */
export const dayOf = (moment: number): string => dayName(moment, offsetAt(moment));
