import type * as z from 'zod/mini';
import { isRecord } from '#schemas/is-record.ts';
import { planSchema, type Plan } from '#schemas/plan.ts';
import { jsonPlaces, lineAndColumn, type JsonExpected } from './json-places.ts';
import { planVersions } from './plan-versions.ts';

/** The first field of a file says what the file is. */
const planFormat = 'why-and-how/plan';
/** Far more than the fullest plan needs. */
const mostKilobytes = 2000;

type Args = Readonly<Record<string, string | number>>;

/** What is wrong with a file. `args` fills the slots of the words in i18n. */
type PlanFileFault =
  | { readonly why: 'syntax'; readonly expected: JsonExpected; readonly args: Args }
  | {
      readonly why:
        | ('too-large' | 'foreign' | 'newer' | 'missing' | 'unknown' | 'wrong')
        | ('too-long' | 'too-many' | 'not-one-of' | 'twice');
      readonly args: Args;
    };

/** What came of a file: a plan, or what is wrong at which place. */
export type ReadPlanFile =
  | { readonly ok: true; readonly plan: Plan }
  | ({ readonly ok: false; readonly line: number; readonly column: number } & PlanFileFault);

/** A plan as the text of a file, which can be read again and looked at in any editor. */
export const planFile = (plan: Plan): string =>
  `${JSON.stringify({ format: planFormat, version: planVersions.current, plan }, null, 2)}\n`;

type Path = readonly PropertyKey[];
/** "tactics 2 note": positions count from 1, as people do. */
const nameOf = (path: Path): string =>
  path.map((step) => (typeof step === 'number' ? step + 1 : String(step))).join(' ');

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? Reflect.get(at, step) : undefined),
    value,
  );

/** What the first complaint of the schema means for somebody who looks at the file. */
function faultOf(issue: z.core.$ZodIssue, data: unknown): PlanFileFault & { readonly path: Path } {
  const { path } = issue;
  const field = nameOf(path);
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    return { why: 'unknown', args: { field: nameOf([...path, key]) }, path: [...path, key] };
  }
  if (valueAt(data, path) === undefined) return { why: 'missing', args: { field }, path };
  if (issue.code === 'too_big') {
    const limit = Number(issue.maximum);
    if (issue.origin === 'string') return { why: 'too-long', args: { field, limit }, path };
    if (issue.origin === 'array') return { why: 'too-many', args: { field, limit }, path };
  }
  if (issue.code === 'invalid_value') {
    const options = issue.values.map(String).join(', ');
    return { why: 'not-one-of', args: { field, options }, path };
  }
  return { why: issue.code === 'custom' ? 'twice' : 'wrong', args: { field }, path };
}

/** What is wrong with a file that is JSON and cannot be read as a plan. */
function faultIn(file: unknown): PlanFileFault & { readonly path: Path } {
  if (!isRecord(file) || file['format'] !== planFormat) {
    return { why: 'foreign', args: { format: planFormat }, path: ['format'] };
  }
  const { version, plan } = file;
  const issues = planSchema.safeParse(plan).error?.issues ?? [];
  // A field with a wrong name is also missing under its right one; the wrong name says more.
  const issue = issues.find(({ code }) => code === 'unrecognized_keys') ?? issues[0];
  if (typeof version === 'number' && version > planVersions.current) {
    return { why: 'newer', args: { version }, path: ['version'] };
  }
  // Without a complaint about the plan, the version is what cannot be read.
  if (!issue) return { why: 'wrong', args: { field: 'version' }, path: ['version'] };
  const fault = faultOf(issue, plan);
  return { ...fault, path: ['plan', ...fault.path] };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The letter at a place; empty at the end of the file. */
const letterAt = (text: string, at: number): string => {
  const letter = text.codePointAt(at);
  return letter === undefined ? '' : String.fromCodePoint(letter);
};

/** Reads the text of a file. Never throws; of several faults it tells the first. */
export function planFromFile(said: string): ReadPlanFile {
  // Some editors put a byte order mark in front.
  const text = said.replace(/^\uFEFF/u, '');
  if (text.length > mostKilobytes * 1000) {
    return { ok: false, line: 1, column: 1, why: 'too-large', args: { limit: mostKilobytes } };
  }
  const places = jsonPlaces(text);
  if (!places.ok) {
    const { at, expected } = places;
    const args = { found: letterAt(text, at) };
    return { ok: false, ...lineAndColumn(text, at), why: 'syntax', expected, args };
  }
  const file = parsed(text);
  const isPlan = isRecord(file) && file['format'] === planFormat;
  const read = isPlan ? planVersions.read(file['version'], file['plan']) : undefined;
  if (read?.ok) return { ok: true, plan: read.data };
  const { path, ...fault } = faultIn(file);
  const at = fault.why === 'unknown' ? places.nameAt(path) : places.valueAt(path);
  return { ok: false, ...lineAndColumn(text, at), ...fault };
}
