import { now } from '#browser/clock.ts';
import { saveBlob, saveFile } from '#browser/save-file.ts';
import { lightToken } from '#browser/token-color.ts';
import type { Picture } from '#domain/plan-picture.ts';
import type { planReminders } from '#domain/plan-reminders.ts';
import type { Plan } from '#schemas/plan.ts';
import type { Desk } from './desk.ts';

/** A form in which a plan leaves. Saving rejects where it fails. */
interface PlanFile {
  readonly label: string;
  readonly save: () => Promise<void>;
}

/** A name for a file: small letters and hyphens. */
const fileName = (plan: Plan): string =>
  plan.name
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{Nd}]+/gu, '-')
    .replaceAll(/^-|-$/gu, '') || 'plan';

async function pictureOf({ catalogue, words }: Desk, plan: Plan): Promise<Picture> {
  const { planPicture } = await import('#domain/plan-picture.ts');
  return planPicture(plan, catalogue, words, (token) => lightToken(document, token));
}

/** The files of a plan. What writes one is fetched when it is wanted. */
export function planFiles(
  desk: Desk,
  plan: Plan,
  reminders: ReturnType<typeof planReminders>,
): readonly PlanFile[] {
  const { catalogue, words } = desk;
  const { view } = words;
  const name = fileName(plan);
  const file = (
    label: string,
    ending: string,
    type: string,
    text: () => Promise<string>,
  ): PlanFile => ({
    label,
    save: async () => {
      saveFile(`${name}.${ending}`, type, await text());
    },
  });
  const files = [
    file(view.markdown, 'md', 'text/markdown', async () =>
      (await import('#domain/plan-markdown.ts')).planMarkdown(plan, catalogue, words),
    ),
    file(view.json, 'json', 'application/json', async () =>
      (await import('#domain/plan-file.ts')).planFile(plan),
    ),
    file(view.csv, 'csv', 'text/csv', async () =>
      (await import('#domain/plan-csv.ts')).tacticsCsv(plan, catalogue, words),
    ),
    {
      label: view.png,
      save: async () => {
        const { pngOf } = await import('#browser/draw-png.ts');
        saveBlob(`${name}.png`, await pngOf(document, await pictureOf(desk, plan)));
      },
    },
    file(view.svg, 'svg', 'image/svg+xml', async () => (await pictureOf(desk, plan)).svg),
  ];
  const calendar = file(view.ics, 'ics', 'text/calendar', async () =>
    (await import('#domain/calendar.ts')).calendarOf(reminders, now()),
  );
  return reminders.length > 0 ? [...files, calendar] : files;
}
