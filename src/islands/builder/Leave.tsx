import { useState } from 'react';
import { printPage } from '#browser/print-page.ts';
import { addressWith } from '#browser/share.ts';
import type { ReadPlanFile } from '#domain/plan-file.ts';
import { planReminders } from '#domain/plan-reminders.ts';
import { fill } from '#i18n/fill.ts';
import { FileInput } from '#islands/_shared/FileInput.tsx';
import type { Plan } from '#schemas/plan.ts';
import type { Desk } from './desk.ts';
import { planFiles } from './files.ts';

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
  plan,
  planId,
  onRead,
}: {
  readonly desk: Desk;
  readonly plan: Plan;
  readonly planId: string;
  readonly onRead: (plan: Plan) => void;
}) {
  const { words } = desk;
  const { view } = words;
  const [said, setSaid] = useState('');
  const reminders = planReminders(plan, words.reminder, {
    key: planId,
    address: addressWith(window, ''),
  });
  const save = async (label: string, write: () => Promise<void>) => {
    try {
      await write();
      setSaid('');
    } catch {
      setSaid(fill(view.notSaved, { file: label }));
    }
  };
  const read = async (file: File) => {
    try {
      const { planFromFile } = await import('#domain/plan-file.ts');
      const content = planFromFile(await file.text());
      if (content.ok) onRead(content.plan);
      setSaid(
        content.ok
          ? fill(view.imported, { name: content.plan.name || view.unnamed })
          : fault(content, desk),
      );
    } catch {
      setSaid(view.notRead);
    }
  };
  return (
    <section className="b-tool" aria-labelledby="leave">
      <h2 id="leave">{view.leave}</h2>
      <div className="b-row">
        <button type="button" className="button" onClick={printPage}>
          {view.print}
        </button>
        {planFiles(desk, plan, reminders).map(({ label, save: write }) => (
          <button
            key={label}
            type="button"
            className="b-chip"
            onClick={() => void save(label, write)}
          >
            {label}
          </button>
        ))}
        <label className="b-chip">
          {view.import}
          <FileInput onFile={(file) => void read(file)} />
        </label>
      </div>
      {reminders.length === 0 && <p className="b-hint">{view.icsNone}</p>}
      <p role="status">{said}</p>
    </section>
  );
}
