import { expect, test, type Page } from '@playwright/test';
import { versioned } from '#browser/progress-migrations.ts';
import { planFile } from '#domain/plan-file.ts';
import { emptyPlan } from '#domain/plan.ts';
import { emptyProgress } from '#domain/progress.ts';
import { fullPlan } from '../domain/full-plan.ts';
import { watch } from './site.ts';

/** A record of the right form with wild values in it. */
const wildRecord = JSON.stringify({
  ...versioned(emptyProgress),
  data: {
    attempts: [1e300, 8e15].map((at) => ({
      id: `<img src=x onerror="window.hacked=1">${at}`,
      exercise: 'true-strategy',
      item: '__proto__',
      given: ['constructor'],
      revision: 1e300,
      outcome: 'incorrect',
      at,
    })),
    pagesRead: { '<svg/onload=window.hacked=1>': 1e300 },
  },
});

/** Texts that try to become markup, to break a parser, or to run something. */
const hostile = [
  '<img src=x onerror="window.hacked=1">',
  '"><script>window.hacked=1</script>',
  '<svg/onload=window.hacked=1>',
  'javascript:window.hacked=1',
  '{{constructor.constructor("window.hacked=1")()}}',
  '${window.hacked=1}',
  '__proto__',
  'constructor',
  '%E0%A4%A',
  '%00%0d%0aset-cookie:x=1',
  '../../../../etc/passwd',
  '[id]"],*{x:y}',
  '\\',
  '#',
  '\u202Egnp.exe\u0000',
  '😀'.repeat(300),
  'a'.repeat(20_000),
  '{"version":1e999,"data":{"__proto__":{"hacked":1}}}',
  '{"version":1,"data":[null,{"attempts":"<b>"}]}',
  '[[[[[[[[[[]]]]]]]]]]',
  '',
  // Two places of the list, so that two pages meet it.
  wildRecord,
  wildRecord,
];

/** The same random numbers in every run, so that what failed once fails again. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Cuts, doubles and mixes the texts of the list. */
function mutations(count: number, seed: number): string[] {
  const random = seeded(seed);
  const pick = (): string => hostile[Math.floor(random() * hostile.length)] ?? '';
  return Array.from({ length: count }, () => {
    const [one, other] = [pick().slice(0, 400), pick().slice(0, 400)];
    const at = Math.floor(random() * one.length);
    const code = String.fromCodePoint(Math.floor(random() * 0xd7ff));
    return one.slice(0, at) + code + other.slice(Math.floor(random() * other.length));
  });
}

const texts = [...hostile, ...mutations(12, 6)];

/** Nothing ran, nothing became markup, the page can be used. */
async function expectUnharmed(page: Page, noise: readonly string[], said: string): Promise<void> {
  expect(
    await page.evaluate(() => ({
      ran: Reflect.has(window, 'hacked') || Reflect.has({}, 'hacked'),
      markup:
        document.querySelectorAll('img[src="x"], [onerror], [onload]').length +
        [...document.scripts].filter(({ text }) => text.includes('hacked')).length,
    })),
    said,
  ).toEqual({ ran: false, markup: 0 });
  expect(noise, said).toEqual([]);
  await expect(page.locator('h1').first(), said).toBeVisible();
}

const short = (text: string): string => JSON.stringify(text.slice(0, 60));

test.describe('hostile input', () => {
  test.setTimeout(180_000);

  test('in the fragment', async ({ page }) => {
    const noise = watch(page);
    for (const path of ['/exercises/sort-twelve/', '/fit/', '/tactics/give-get/', '/build/']) {
      await page.goto(path);
      for (const text of texts) {
        await page.evaluate((fragment) => {
          location.hash = fragment;
        }, text);
      }
      await page.mouse.wheel(0, 100);
      await expectUnharmed(page, noise, path);
    }
  });

  test('in the query', async ({ page }) => {
    const noise = watch(page);
    for (const text of texts.filter((query) => query.length < 8000)) {
      // A lone surrogate has no place in an address; the browser puts its sign for it there.
      const query = encodeURIComponent(text.toWellFormed());
      await page.goto(`/search/?q=${query}&highlight=${query}`);
      await expectUnharmed(page, noise, short(text));
    }
    for (const path of ['/practice/', '/lessons/goal-strategy-tactic-metric/', '/fit/']) {
      for (const raw of ['%E0%A4%A', '%3Cimg%20src=x%20onerror=window.hacked=1%3E']) {
        await page.goto(`${path}?q=${raw}&highlight=${raw}&module=${raw}&kind=${raw}&level=${raw}`);
        await expectUnharmed(page, noise, `${path} ${raw}`);
      }
    }
  });

  test('in what is stored', async ({ page }) => {
    const noise = watch(page);
    const draft = 'draft.rewrite-the-pressure.friday-price';
    const keys = ['progress', 'summary', 'theme', 'last-lesson', 'plans', 'searches', draft];
    for (const [index, text] of texts.entries()) {
      await page.goto('/about/');
      await page.evaluate(
        ({ names, value }) => {
          for (const name of names) localStorage.setItem(`why-how.${name}`, value);
        },
        { names: keys, value: text },
      );
      const paths = ['/', '/progress/', '/review/', '/exercises/rewrite-the-pressure/', '/build/'];
      await page.goto(paths[index % paths.length] ?? '/');
      await page.mouse.wheel(0, 100);
      await expectUnharmed(page, noise, short(text));
    }
    await page.goto('/exercises/true-strategy/');
    await page.locator('[data-group="answer"] input').first().check();
    await page.getByText('Fairly sure').click();
    await page.getByRole('button', { name: 'Check' }).click();
    await expect(page.getByText('your answer').filter({ visible: true }).first()).toBeVisible();
  });

  test('in a file that is brought in', async ({ page }) => {
    const noise = watch(page);
    await page.goto('/progress/');
    const input = page.locator('input[type="file"]').first();
    await input.waitFor({ state: 'attached' });
    for (const text of texts) {
      await input.setInputFiles({
        name: '<img src=x onerror=window.hacked=1>.json',
        mimeType: 'application/json',
        buffer: Buffer.from(text),
      });
    }
    await expectUnharmed(page, noise, 'files');
  });

  test('in a plan file', async ({ page }) => {
    const noise = watch(page);
    await page.goto('/build/');
    const name = page.getByLabel('Name of this plan');
    await name.fill('Mine');
    const said = page.getByRole('region', { name: 'Take it with you' }).getByRole('status');
    const input = page.getByLabel('Read in a JSON file');
    const read = async (content: string | Buffer): Promise<void> => {
      const file = { name: '<b>.json', mimeType: 'application/json', buffer: Buffer.from(content) };
      await input.setInputFiles(file);
    };
    const good = planFile(emptyPlan);
    for (const [content, sentence] of [
      [good.replace('"plan":', '"__proto__":{"hacked":1},"plan":'), /is read in/u],
      [good.replace('"name":', '"__proto__":{"hacked":1},"name":'), /a plan has no “__proto__”/u],
      [good.replace('"capacity": 0', '"capacity": 1e999'), /“capacity” cannot hold this/u],
      [good.replace('"capacity": 0', '"capacity": -1'), /“capacity” cannot hold this/u],
      [good.replace('"version": 1', '"version": 99'), /saved by a newer version/u],
      [good.replace('"version": 1', '"version": "<b>"'), /“version” cannot hold this/u],
      [good.replace('"facts": []', `"facts": ${'['.repeat(50_000)}`), /^Line \d+, column \d+/u],
      [`${'['.repeat(50_000)}${']'.repeat(50_000)}`, /^Line 1, column \d+/u],
      [good.replace('"text": ""', `"text": "${'a'.repeat(501)}"`), /may have 500 letters/u],
      [Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe, 0xd8]), /^Line 1, column 1: expected/u],
      [`{"format": "${'a'.repeat(2_100_000)}"}`, /too large to be a plan/u],
      ['<img src=x onerror="window.hacked=1">', /^Line 1, column 1: expected/u],
      ['', /^Line 1, column 1: expected/u],
    ] as const) {
      await read(good);
      await expect(said).toHaveText(
        '“Plan without a name” is read in and open. Your other plans are still here.',
      );
      await read(content);
      await expect(said, short(String(content))).toHaveText(sentence);
    }
    for (const text of texts) await read(text);
    await expectUnharmed(page, noise, 'plan files');
    // Markup in every text of a plan is text.
    const [mark = ''] = hostile;
    const marked = JSON.parse(planFile(fullPlan), (key, value: unknown) =>
      typeof value === 'string' &&
      /^(?:name|text|amount|obstacle|segment|why|note|stop)$/u.test(key)
        ? mark
        : value,
    ) as unknown;
    await read(JSON.stringify(marked));
    await expect(name).toHaveValue(mark);
    await expect(page.locator('.sheet h2')).toHaveText(mark);
    await page.getByText('Note, order, remove').first().click();
    await expectUnharmed(page, noise, 'a marked plan');
    await page.getByLabel('Open a plan').selectOption('Mine');
    await expect(name).toHaveValue('Mine');
  });

  test('in messages from other windows', async ({ page }) => {
    const noise = watch(page);
    for (const path of ['/', '/exercises/sort-twelve/', '/search/', '/embed/build/']) {
      await page.goto(path);
      await page.evaluate((messages) => {
        for (const message of messages) {
          postMessage(message, '*');
          postMessage({ type: message, data: message, html: message }, '*');
        }
      }, texts);
      await expectUnharmed(page, noise, path);
    }
  });
});
