/** A prompt counts as due this long before its time, so that a morning sitting takes the day's. */
const lookAhead = 4 * 60 * 60 * 1000;

/** True if a prompt that is wanted again `at` a time belongs to a sitting now; both in milliseconds since 1970. */
export const isDue = (at: number, now: number): boolean => at <= now + lookAhead;
