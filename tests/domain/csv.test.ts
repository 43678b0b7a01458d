import fc from 'fast-check';
import { expect, it } from 'vitest';
import { csv } from '#domain/csv.ts';
import { readCsv } from '../read-csv.ts';

it('quotes every field, doubles quotes and ends every record with CRLF', () => {
  expect(
    csv([
      ['strategy', 'reason'],
      ['icp-focus', 'Say "no", kindly'],
    ]),
  ).toBe('"strategy","reason"\r\n"icp-focus","Say ""no"", kindly"\r\n');
});

it('comes back as it went, whatever stands in a field', () => {
  const field = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[",\r\n a]*$/u));
  fc.assert(
    fc.property(
      fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { maxLength: 6 }),
      (records) => {
        expect(readCsv(csv(records))).toEqual(records);
      },
    ),
  );
});

it('is nothing for no records', () => {
  expect(csv([])).toBe('');
});
