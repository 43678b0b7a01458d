const at = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Where a failed test stands and what it said, from a JSON report of Vitest or of Playwright. */
export function failuresIn(report: unknown): readonly string[] {
  if (typeof report !== 'object' || report === null) return [];
  // Vitest: one object for each test; a file that does not even load has a message of its own.
  if (at(report, 'status') === 'failed' && 'failureMessages' in report) {
    return [[text(at(report, 'fullName')), ...list(at(report, 'failureMessages'))].join('\n')];
  }
  if (at(report, 'status') === 'failed' && list(at(report, 'assertionResults')).length === 0) {
    const message = text(at(report, 'message'));
    if (message !== '') return [`${text(at(report, 'name'))}\n${message}`];
  }
  // Playwright: a spec with tests, each with results, each with errors.
  if (at(report, 'ok') === false && 'tests' in report) {
    const errors = list(at(report, 'tests'))
      .flatMap((test) => list(at(test, 'results')))
      .flatMap((result) => list(at(result, 'errors')))
      .map((error) => text(at(error, 'message')));
    const place = `${text(at(report, 'file'))}:${String(at(report, 'line'))}`;
    return [[`${place} ${text(at(report, 'title'))}`, ...errors].join('\n')];
  }
  return Object.values(report).flatMap(failuresIn);
}
