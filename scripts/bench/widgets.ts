import type { Browser, Locator, Page } from '@playwright/test';
import { planLink } from '#domain/plan-code.ts';
import { planLimits, planStages, type Plan } from '#schemas/plan.ts';
import { fullPlan } from '../../tests/domain/full-plan.ts';
import { kinds } from '../../tests/e2e/kinds.ts';
import { writeBare } from './bare.ts';
import { visit } from './browser.ts';
import {
  forget,
  press,
  pressOn,
  slowest,
  untilExplained,
  watchInteractions,
} from './interactions.ts';

/** From an input to the paint that answers it, on a slow processor. */
export interface WidgetRow {
  readonly what: string;
  /** The slowest interaction, in milliseconds, in steps of 8 as the browser tells it. */
  readonly paint: number;
  /** From the click until the reasons of an answer are drawn, in milliseconds. */
  readonly whole?: number;
  /** Script that was transferred by then, in bytes. */
  readonly script: number;
}

/** A page with nothing but a button that shows a sentence. */
async function measureBareButton(browser: Browser, base: string, site: string): Promise<WidgetRow> {
  const html =
    '<!doctype html><html lang="en"><title>Bare</title><button>Show</button><p></p><script>document.querySelector("button").onclick=()=>{document.querySelector("p").textContent="Shown."}</script></html>';
  writeBare(site, 'button', html);
  const { page, transferred, close } = await visit(browser, 'slow processor', 1280);
  await page.addInitScript(watchInteractions);
  await page.goto(`${base}bare/button/`);
  await page.locator('button').hover();
  await forget(page);
  await press(page);
  const paint = await slowest(page);
  await close();
  return { what: 'A bare page with one button', paint, script: transferred()['Script'] ?? 0 };
}

async function answerOnce(page: Page): Promise<void> {
  const form = page.locator('form.sort-question');
  const type = await form.getAttribute('data-type');
  if (type === 'choose') {
    await pressOn(page, form.locator('[data-group="answer"] label').first());
    const certainty = form.locator('[data-group="certainty"] label');
    if ((await certainty.count()) > 0) await pressOn(page, certainty.nth(1));
  }
  if (type === 'order') {
    await pressOn(page, form.locator('.order-button:not(:disabled)').first());
  }
  if (type === 'number') await form.locator('input').pressSequentially('1,800');
  if (type === 'write') await form.locator('textarea').pressSequentially('Four chairs.');
  await pressOn(page, form.locator('button[type="submit"]'));
  await page.locator('.sort-feedback .explained, [data-group="rubric"]').first().waitFor();
}

/** Answers one question of every kind of exercise. */
async function measureExercises(browser: Browser, base: string): Promise<WidgetRow[]> {
  const rows: WidgetRow[] = [];
  for (const [kind, id] of Object.entries(kinds)) {
    const { page, transferred, close } = await visit(browser, 'slow processor', 1280);
    await page.addInitScript(watchInteractions);
    await page.goto(`${base}exercises/${id}/`);
    await page.locator('.sort-live').scrollIntoViewIfNeeded();
    const submit = page.locator('form.sort-question button[type="submit"]:enabled');
    await submit.waitFor();
    await page.waitForLoadState('networkidle');
    await forget(page);
    await answerOnce(page);
    const paint = await slowest(page);
    const whole = await untilExplained(page);
    rows.push({
      what: `Answering: ${kind}`,
      paint,
      ...(whole === undefined ? {} : { whole }),
      script: transferred()['Script'] ?? 0,
    });
    await close();
  }
  return rows;
}

/** As many tactics as a plan may hold: every place gets what the catalogue has, in turn. */
function crowded(plan: Plan, tactics: readonly string[]): Plan {
  const placed = planStages.flatMap((stage) =>
    tactics.map((tactic) => ({ stage, tactic, hours: 1, note: 'Two hours each Tuesday' })),
  );
  return { ...plan, tactics: placed.slice(0, planLimits.tactics) };
}

/** Edits a plan with as many tactics as it may hold: by typing, by a choice, by hand, and back. */
async function measureBuilder(
  browser: Browser,
  base: string,
  tactics: readonly string[],
): Promise<WidgetRow[]> {
  const link = await planLink(crowded(fullPlan, tactics), Infinity);
  if (!link.ok) throw new Error('The plan of the bench has no link.');
  const { page, transferred, close } = await visit(browser, 'slow processor', 1280);
  await page.addInitScript(watchInteractions);
  await page.goto(`${base}build/#${link.fragment}`);
  await page.getByRole('button', { name: 'Keep a copy' }).click();
  const name = page.getByLabel('Name of this plan');
  await name.waitFor();
  await page.waitForLoadState('networkidle');
  const strategy = page.getByRole('combobox', { name: 'Strategy', exact: true });
  const onKey = async (thing: Locator, key = 'Enter'): Promise<void> => {
    await thing.focus();
    // What scrolls into view with it is not part of the edit.
    await slowest(page);
    await forget(page);
    await page.keyboard.press(key);
  };
  const undo = () => onKey(page.getByRole('button', { name: 'Undo' }));
  const edits: Readonly<Record<string, () => Promise<void>>> = {
    typing: () => name.pressSequentially('Plan'),
    // By key: a choice that a script makes is no interaction to the browser.
    'another strategy': () => onKey(strategy, 'ArrowDown'),
    undo,
    'taking one out': async () => {
      await page.locator('[data-place="aware"] details > summary').first().click();
      await onKey(page.getByRole('button', { name: /^Take out/u }).first());
    },
    placing: async () => {
      await page.locator('[data-target="own"]').press('Enter');
      await onKey(page.locator('.b-palette details[open] .b-card').first());
    },
    'undoing that': undo,
  };
  const rows: WidgetRow[] = [];
  for (const [edit, act] of Object.entries(edits)) {
    await forget(page);
    await act();
    rows.push({
      what: `A plan with ${planLimits.tactics} tactics: ${edit}`,
      paint: await slowest(page),
      script: transferred()['Script'] ?? 0,
    });
  }
  await close();
  return rows;
}

/** Answers one question of every kind, and edits the fullest plan. */
export const measureWidgets = async (
  browser: Browser,
  base: string,
  site: string,
  tactics: readonly string[],
): Promise<WidgetRow[]> => [
  await measureBareButton(browser, base, site),
  ...(await measureExercises(browser, base)),
  ...(await measureBuilder(browser, base, tactics)),
];
