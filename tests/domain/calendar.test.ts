import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '#domain/calendar.ts';

const now = Date.UTC(2026, 2, 2, 9, 30);
const reminder = {
  uid: 'review-2026-03-29@why-and-how',
  day: '2026-03-29',
  title: 'Review: 3 questions',
  text: 'Open https://example.com/review/ and take a sitting.',
};

describe('a calendar file', () => {
  it('has whole days, so that it means the same day in every time zone', () => {
    expect(calendarOf([reminder], now)).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Why and How//Review//EN',
        'CALSCALE:GREGORIAN',
        'BEGIN:VEVENT',
        'UID:review-2026-03-29@why-and-how',
        'DTSTAMP:20260302T093000Z',
        'DTSTART;VALUE=DATE:20260329',
        'DTEND;VALUE=DATE:20260330',
        'SUMMARY:Review: 3 questions',
        'DESCRIPTION:Open https://example.com/review/ and take a sitting.',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('ends a day at the end of a month and of a year', () => {
    const text = calendarOf([{ ...reminder, day: '2026-12-31' }], now);
    expect(text).toContain('DTEND;VALUE=DATE:20270101');
  });

  it('escapes what would break a line, and folds long lines without cutting letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (title) => {
        const text = calendarOf([{ ...reminder, title }], now);
        const lines = text.split('\r\n');
        for (const line of lines)
          expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        const summary = /\r\nSUMMARY:(.*?)\r\nDESCRIPTION:/su.exec(text)?.[1] ?? '';
        const plain = summary
          .replaceAll('\r\n ', '')
          .replaceAll(/\\([\\;,n])/gu, (_, mark: string) => (mark === 'n' ? '\n' : mark));
        expect(plain).toBe(title.replaceAll('\r\n', '\n'));
      }),
    );
  });
});
