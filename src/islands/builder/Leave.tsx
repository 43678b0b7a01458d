import { useState } from 'react';
import { now } from '#browser/clock.ts';
import { printPage } from '#browser/print-page.ts';
import { saveFile } from '#browser/save-file.ts';
import { addressWith } from '#browser/share.ts';
import type { ReadPlanFile } from '#domain/plan-file.ts';
import { planReminders } from '#domain/plan-reminders.ts';
import { fill } from '#i18n/fill.ts';
import type { Plan } from '#schemas/plan.ts';
import type { Desk } from './desk.ts';

/** A name for a file: small letters and hyphens. */
const fileName = (plan: Plan): string =>
  plan.name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{Nd}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '') || 'plan';

/** What is wrong with a file, in words, with line and column. */
function fault(read: Extract<ReadPlanFile, { ok: false }>, { words }: Desk): string {
  const { line, column, args } = read;
  if (read.why !== 'syntax') return fill(words.file[read.why], { ...args, line, column });
  const found = args['found'] === '' ? words.syntax.fileEnd : `“${args['found'] ?? ''}”`;
  const expected = words.syntax[read.expected];
  return fill(words.file.syntax, { line, column, expected, found });
}

/** Paper, files and calendar; and a file to read in again. */
export function Leave({
  desk,
  planId,
  onRead,
}: {
  readonly desk: Desk;
  readonly planId: string;
  readonly onRead: (plan: Plan) => void;
}) {
  const { plan, catalogue, words } = desk;
  const { view } = words;
  const [said, setSaid] = useState('');
  const name = fileName(plan);
  const reminders = planReminders(plan, words.reminder, {
    key: planId,
    address: addressWith(window, ''),
  });
  // What writes a file is fetched when one is wanted.
  const files = [
    [
      view.markdown,
      'md',
      'text/markdown',
      async () => (await import('#domain/plan-markdown.ts')).planMarkdown(plan, catalogue, words),
    ],
    [
      view.json,
      'json',
      'application/json',
      async () => (await import('#domain/plan-file.ts')).planFile(plan),
    ],
    [
      view.csv,
      'csv',
      'text/csv',
      async () => (await import('#domain/plan-csv.ts')).tacticsCsv(plan, catalogue, words),
    ],
    [
      view.ics,
      'ics',
      'text/calendar',
      async () => (await import('#domain/calendar.ts')).calendarOf(reminders, now()),
    ],
  ] as const;
  const save = async (ending: string, type: string, text: () => Promise<string>) => {
    saveFile(`${name}.${ending}`, type, await text());
  };
  const read = async (file: File) => {
    const { planFromFile } = await import('#domain/plan-file.ts');
    const content = planFromFile(await file.text());
    if (content.ok) onRead(content.plan);
    setSaid(
      content.ok
        ? fill(view.imported, { name: content.plan.name || view.unnamed })
        : fault(content, desk),
    );
  };
  return (
    <section className="b-tool" aria-labelledby="leave">
      <h2 id="leave">{view.leave}</h2>
      <div className="b-row">
        <button type="button" className="button" onClick={printPage}>
          {view.print}
        </button>
        {files.slice(0, reminders.length > 0 ? 4 : 3).map(([label, ending, type, text]) => (
          <button
            key={ending}
            type="button"
            className="b-chip"
            onClick={() => void save(ending, type, text)}
          >
            {label}
          </button>
        ))}
        <label className="b-chip">
          {view.import}
          <input
            className="sr"
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) void read(file);
              // Else choosing the same file again would not be a change.
              target.value = '';
            }}
          />
        </label>
      </div>
      {reminders.length === 0 && <p className="b-hint">{view.icsNone}</p>}
      <p role="status">{said}</p>
    </section>
  );
}
