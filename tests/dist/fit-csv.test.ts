import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { readCsv } from '../read-csv.ts';

const fitsSchema = z.object({
  fits: z.record(z.string(), z.object({ fit: z.string(), reason: z.string().optional() })),
});
const idsIn = (folder: string) =>
  globSync(`content/${folder}/*.mdx`).map((file) => basename(file, '.mdx'));
const fitsOf = (tactic: string) =>
  fitsSchema.parse(
    parse(readFileSync(`content/tactics/${tactic}.mdx`, 'utf8').split(/^---$/mu)[1] ?? ''),
  ).fits;

const [header, ...records] = readCsv(readFileSync('dist/fit.csv', 'utf8'));
const strategies = idsIn('strategies');
const tactics = idsIn('tactics');

it('has a header and one record for each cell of the matrix', () => {
  expect(header).toEqual(['strategy', 'tactic', 'fit', 'reason']);
  expect(records.length).toBe(strategies.length * tactics.length);
  expect(new Set(records.map(([strategy, tactic]) => `${strategy}--${tactic}`)).size).toBe(
    records.length,
  );
});

it('says of every cell what the tactic says, word for word', () => {
  const said = tactics.flatMap((tactic) => {
    const fits = fitsOf(tactic);
    return strategies.map((id) => [id, tactic, fits[id]?.fit ?? 'neutral', fits[id]?.reason ?? '']);
  });
  const sorted = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join('|')).sort();
  expect(sorted(records)).toEqual(sorted(said));
});
