/** An all-day reminder. */
export interface Reminder {
  /** Stays the same for the same reminder, so that a second import replaces it. */
  readonly uid: string;
  /** Local calendar day, `2026-11-25`. */
  readonly day: string;
  readonly title: string;
  readonly text: string;
}

/** RFC 5545, section 3.3.11. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/gu, (mark) => `\\${mark}`).replaceAll(/\r?\n/gu, '\\n');

/** RFC 5545, section 3.1: lines are folded after 75 bytes; letters are not cut. */
function folded(line: string): string {
  const bytes = (text: string): number => new TextEncoder().encode(text).length;
  const parts: string[] = [];
  let part = '';
  for (const letter of line) {
    if (bytes(part + letter) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
    }
    part += letter;
  }
  return [...parts, part].join('\r\n ');
}

const compact = (day: string): string => day.replaceAll('-', '');
const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/**
 * The text of an `.ics` file (RFC 5545). Reminders are whole days, which mean the same day in every
 * time zone. `now` is when the file is made, in milliseconds since 1970.
 */
export function calendarOf(reminders: readonly Reminder[], now: number): string {
  const stamp = new Date(now).toISOString().replaceAll(/[-:]|\.\d+/gu, '');
  const events = reminders.flatMap(({ uid, day, title, text }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${compact(day)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(day))}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Why and How//Review//EN',
    'CALSCALE:GREGORIAN',
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
}
