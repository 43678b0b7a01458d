import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '#domain/calendar.ts';
import { tacticsCsv } from '#domain/plan-csv.ts';
import { place, setField } from '#domain/plan-edit.ts';
import { planMarkdown } from '#domain/plan-markdown.ts';
import { planReminders } from '#domain/plan-reminders.ts';
import { emptyPlan } from '#domain/plan.ts';
import { builderStrings } from '#i18n/builder.ts';
import { siteStrings } from '#i18n/site.ts';
import type { Plan } from '#schemas/plan.ts';
import { contentCatalogue } from './content-catalogue.ts';
import { fullPlan } from './full-plan.ts';
import { golden } from './golden-set.ts';
import { somePlan } from './plan-arbitrary.ts';

const words = { sheet: builderStrings.sheet, fit: siteStrings.fit };
const markdown = (plan: Plan): string => planMarkdown(plan, contentCatalogue, words);
const plan = golden('nordlicht-focus');

describe('the Markdown page', () => {
  const page = markdown(plan);

  it('reads from top to bottom as the plan does', () => {
    const headings = [...page.matchAll(/^#+ (.*)$/gmu)].map(([, heading]) => heading);
    expect(headings).toEqual([
      'Clinics with 4 to 10 chairs',
      'Goal',
      'Diagnosis',
      'Where we play',
      'Strategy',
      'What we will not do',
      'Tactics',
      'Measures',
      'Review',
      'What will tell us to stop',
    ]);
    expect(page).toContain('\nNew clinics on a yearly subscription, 24 clinics, by 2027-06-30\n');
    expect(page).toContain('- Four sellers call on anyone\n\n**Obstacle:** Most selling hours');
    expect(page).toContain('**Focus on the best-fit customers**\n\n**Why this one:** One group');
    expect(page).toContain('- Why not High-velocity selling: More customers');
  });

  it('has a table of the tactics with their fit, and the hours below it', () => {
    expect(page).toContain(
      '| Step | Tactic | Fit | Hours a week | Note |\n| --- | --- | --- | --- | --- |\n',
    );
    expect(page).toContain(
      '| Consider | Qualification gate | Core | 1 | One question about chairs |\n',
    );
    expect(page).toContain('| Chairs and plans to grow |\n');
    expect(page).toContain('\n\n**Hours a week, planned / there are:** 15 / 24\n');
  });

  it('says what each measure shows', () => {
    expect(page).toContain('- Win rate inside the profile (late; the goal, Customer proof)\n');
    expect(page).toContain(
      '- Clinics that reorder within 60 days (early; Structured onboarding)\n',
    );
  });

  it('leaves out what is not written, and needs no name', () => {
    expect(markdown(emptyPlan)).toBe(
      '# Plan without a name\n\n## Review\n\n- Weeks between looks at the tactics: 1\n- Weeks between looks at the strategy: 13\n',
    );
  });

  it('keeps ids that nobody knows, and says so', () => {
    const strange = place(setField(plan, 'strategy.id', 'telepathy'), {
      stage: 'own',
      tactic: 'mind-reading',
    });
    expect(markdown(strange)).toContain('**telepathy (not in the catalogue)**');
    expect(markdown(strange)).toContain('| mind-reading (not in the catalogue) |  | 0 |  |');
  });

  it('lists reasons for questions that were set aside', () => {
    expect(markdown(fullPlan)).toMatch(
      /## Questions set aside\n\n- Six of the twelve[^\n]*\n- Checked/u,
    );
  });

  it('takes no text for Markdown or HTML, and every text keeps its line', () => {
    const page_ = markdown(setField(plan, 'stop', '# Stop | <b>now</b>\n- *really*'));
    expect(page_).toContain('\n\\# Stop \\| \\<b\\>now\\</b\\> - \\*really\\*\n');
    fc.assert(
      fc.property(somePlan, (one) => {
        const bare = markdown(one).replaceAll(/\\./gsu, '');
        expect(bare).not.toMatch(/[<`]/u);
        for (const row of bare.split('\n').filter((text) => text.startsWith('|'))) {
          expect(row.split('|')).toHaveLength(7);
        }
      }),
    );
  });
});

it.each([
  ['1.5 million by June', '1.5 million by June'],
  ['30.6. at the latest', '30.6. at the latest'],
  ['1. Ask twice', '1\\. Ask twice'],
  ['2) Stop', '2\\) Stop'],
  ['3.', '3\\.'],
  ['- 5 % of deals', '\\- 5 % of deals'],
])('begins no list in Markdown and adds no stroke that shows: %s', (text, line) => {
  expect(markdown(setField(plan, 'stop', text))).toContain(`\n${line}\n`);
});

describe('the table of tactics', () => {
  const table = tacticsCsv(plan, contentCatalogue, words);

  it('has one row for each tactic, with its reason and its measures', () => {
    const rows = table.split('\r\n');
    expect(rows[0]).toBe('"Step","Tactic","Fit","Why it fits","Hours a week","Note","Measures"');
    expect(rows).toHaveLength(plan.tactics.length + 2);
    expect(rows[3]).toMatch(
      /^"Consider","Qualification gate","Core","[A-Z].*","1","One question about chairs","Share of new talks inside the profile"$/u,
    );
  });

  it('doubles quotes, and makes no formula of what a stranger wrote', () => {
    const note = (text: string): string =>
      tacticsCsv(
        place(emptyPlan, { stage: 'own', tactic: 'x' }, { note: text }),
        contentCatalogue,
        words,
      );
    expect(note('say "no"')).toContain('"say ""no"""');
    expect(note('=HYPERLINK("http://x")')).toContain('"\'=HYPERLINK(""http://x"")"');
    expect(note('+1')).toContain('"\'+1"');
  });
});

describe('the reminders', () => {
  const outside = { key: 'k3f9', address: 'https://example.com/build/' };
  const days = (one: Plan) =>
    planReminders(one, builderStrings.reminder, outside).map(({ day, title }) => [
      day,
      title.split(':')[0],
    ]);

  it('are the review dates up to the day of the goal', () => {
    const monthly = {
      ...plan,
      review: { tacticsWeeks: 4, strategyWeeks: 12, first: '2027-01-08' },
    };
    expect(days(monthly)).toEqual([
      ['2027-01-08', 'Look at the tactics'],
      ['2027-02-05', 'Look at the tactics'],
      ['2027-03-05', 'Look at the tactics'],
      ['2027-04-02', 'Look at the strategy'],
      ['2027-04-30', 'Look at the tactics'],
      ['2027-05-28', 'Look at the tactics'],
      ['2027-06-25', 'Look at the strategy'],
    ]);
  });

  it('hold the name, the sign to stop and the address, and stay the same reminder', () => {
    const [first] = planReminders(plan, builderStrings.reminder, outside);
    expect(first).toEqual({
      uid: 'plan-k3f9-2027-01-08@why-and-how',
      day: '2027-01-08',
      title: 'Look at the tactics: Clinics with 4 to 10 chairs',
      text: `What will tell us to stop: ${plan.stop}\nhttps://example.com/build/`,
    });
    expect(calendarOf(planReminders(plan, builderStrings.reminder, outside), 0)).toContain(
      'DTSTART;VALUE=DATE:20270108',
    );
  });

  it('are none without a date, and not endless without a goal', () => {
    expect(days(emptyPlan)).toEqual([]);
    const weekly = {
      ...emptyPlan,
      review: { tacticsWeeks: 1, strategyWeeks: 13, first: '2027-01-08' },
    };
    expect(days(weekly)).toHaveLength(26);
    const late = setField(weekly, 'goal.by', '2020-01-01');
    expect(days(late)).toHaveLength(26);
  });
});
