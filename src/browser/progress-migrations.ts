import { versions } from '#domain/versioned.ts';
import { isRecord } from '#schemas/is-record.ts';
import { isProgress, type Progress } from '#schemas/progress.ts';

/*
 * What happens to stored progress when authors change content:
 * - A renamed or removed exercise or item: its attempts stay stored and are not shown. If the id
 *   comes back, so do they. To carry answers over to a new id, add a migration.
 * - A renamed or removed option: attempts that name it stay stored and are not shown. They are
 *   never counted for another option.
 * - A new text, label or order: nothing. Ids are what answers hang on.
 * - A raised revision: the answer is shown and marked as given to an earlier version.
 */

/** Step n turns the data of version n into that of version n + 1, counted from 1. */
const migrations: readonly ((data: unknown) => unknown)[] = [optionBecomesGiven];

/** 1 to 2: an attempt had one `option`; now it has a list of what was given. */
function optionBecomesGiven(data: unknown): unknown {
  if (!isRecord(data) || !Array.isArray(data['attempts'])) return data;
  const attempts = data['attempts'].map((attempt: unknown) => {
    if (!isRecord(attempt)) return attempt;
    const { option, ...rest } = attempt;
    return { ...rest, given: [option] };
  });
  return { ...data, attempts };
}

/** A change of the schema needs a migration; the version follows from their number. */
const format = versions<Progress>({
  migrations,
  parse: (data) => (isProgress(data) ? data : undefined),
});

/** A record as it is kept, before it becomes text. */
export const versioned = (progress: Progress) => ({ version: format.current, data: progress });

const read = (stored: unknown) =>
  isRecord(stored) ? format.read(stored['version'], stored['data']) : undefined;

/** True for a record of a version that this code does not know yet. */
export function isNewer(stored: unknown): boolean {
  const found = read(stored);
  return found?.ok === false && found.why === 'newer';
}

/** Reads a record; undefined if it is broken or comes from a version this code does not know. */
export function progressFrom(stored: unknown): Progress | undefined {
  const found = read(stored);
  return found?.ok ? found.data : undefined;
}

/** Reads stored text; undefined if it is no record that can be read. */
export function decodeProgress(text: string): Progress | undefined {
  try {
    return progressFrom(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The text that is stored. */
export function encodeProgress(progress: Progress): string {
  return JSON.stringify(versioned(progress));
}
