import { check, type Findings } from '#authoring/check.ts';
import { readContent } from '#authoring/content.ts';
import { claims, misconceptions } from '#authoring/outline.ts';
import { report } from '#authoring/report.ts';

/** Ten words of ten; sixty sentences make a lesson of the right length. */
const plain = 'You call a buyer and ask one good question first. '.repeat(6);
const paragraphs = Array.from({ length: 11 }, () => `${plain}\n`).join('\n');

/** Every exercise but the check of the lesson. */
const exercises = ['wishes', 'places', 'steps', 'call', 'sums', 'agenda', 'page']
  .map((id) => `<Exercise id="${id}" />\n`)
  .join('\n');

const concept = (title: string, related: string): string => `---
title: ${title}
kind: term
short: A short text about ${title} for readers.
example: Ana wants 60 new clinics by December.
confusedWith:
  - what: a wish
    difference: A wish has no date.
fails: Nobody looks at it again.
related: [${related}]
---

A few words about ${title}.
`;

const strategy = (title: string): string => `---
title: ${title}
layer: where
short: A short text about ${title} for readers.
diagnosis: Too many kinds of buyers.
policy: Sell to one kind of buyer.
declines: [hospitals]
useWhen: [buyers differ]
notWhen: [buyers are all alike]
prerequisites: [a list of buyers]
leading: [first meetings]
lagging: [win rate]
horizon: two quarters
fails: The segment is too small.
concepts: [goal]
---

A few words about ${title}.
`;

const tactic = (title: string, core: string, other: string, stage: string): string => `---
title: ${title}
short: A short text about ${title} for readers.
example: Ben offers one free month.
stages: [${stage}]
effort: low
timeToEffect: days
needs: []
moves: [meetings]
fails: It is done too often.
fits:
  ${core}:
    fit: core
    reason: It serves this place.
  ${other}:
    fit: neutral
concepts: [moat]
evidence:
  - claim: Half of the firms said so.
    source: smith-2020
---

A few words about ${title}.
`;

/** A small content folder without a problem. */
export const base: Readonly<Record<string, string>> = {
  'modules.yaml': `- id: basics
  number: 1
  title: Basics
  question: What is what?
  short: You can tell the four kinds apart.
`,
  'lessons/basics/01-start.mdx': `---
title: Start
short: A short text about the start of it all.
minutes: 5
guess:
  ask: What is it?
  options:
    - { id: a, text: A goal, feedback: Right. }
    - { id: b, text: A wish, feedback: A wish has no date. }
  answer: a
outcomes: [You can name it., You can use it.]
teaches: [goal]
claims: [${Object.keys(claims).join(', ')}]
objectives: [O1]
misconceptions: ${JSON.stringify(Object.values(misconceptions))}
recap: [A goal has a date., A wish has none.]
check: kinds
action: Write down one goal.
coach: { questions: [{ ask: Why?, good: A reason. }, { ask: Where?, good: A place. }, { ask: Who?, good: A name. }], listen: A reason., task: One call. }
---

## What is it?

A <Term id="goal">goal</Term> has a date. In one survey 40% of sellers had none. <Cite id="smith-2020" />

<Example company="nordlicht" title="A goal in use">

Nordlicht Dental wants 60 new clinics by December.

</Example>

<Play title="Where we play" alt="Ana stands in the zone of clinics and sends one mail." rows="20">
<Zone at="2 3" size="20 14" label="Clinics" />
<Player at="6 10" label="Ana" team="us" />
</Play>

${paragraphs}
${exercises}`,
  'concepts/goal.mdx': concept('Goal', 'moat'),
  'concepts/moat.mdx': concept('Moat', 'goal'),
  'strategies/niche.mdx': strategy('Niche'),
  'strategies/partners.mdx': strategy('Partners'),
  'tactics/free-month.mdx': tactic('Free month', 'niche', 'partners', 'aware'),
  'tactics/joint-call.mdx': tactic('Joint call', 'partners', 'niche', 'decide'),
  'scenarios/nordlicht.yaml': `company: Nordlicht Dental Supply
fictional: true
country: Germany
market: B2B
staff: 40 staff
business: Dental supplies
facts: [It has 300 clinics., It has two sellers.]
best: [{ strategy: niche, why: Clinics are alike. }]
weaker: [{ strategy: partners, why: Partners are rare. }]
fit: [{ tactic: free-month, why: It is easy to try. }]
misfit: [{ tactic: joint-call, why: There is no partner. }]
`,
  'statements.yaml': `- id: sixty-clinics
  text: Win 60 clinics by December.
  answer: goal
  why: It has a number and a date.
  feedback:
    goal: Right.
    strategy: It does not say where.
    tactic: It does not say how.
    metric: It is a target, not a ruler.
`,
  'exercises/kinds.yaml': `kind: classify
title: The four kinds
short: You sort sentences under the four kinds.
instruction: Sort them.
objective: O1
minutes: 3
statements: [sixty-clinics]
`,
  'exercises/wishes.yaml': `kind: classify
title: Goal or wish
short: You tell goals from wishes, one by one.
instruction: Sort them.
objective: O2
minutes: 3
options:
  - { id: goal, label: Goal }
  - { id: wish, label: Wish }
items:
  - id: more
    text: Sell more.
    answer: wish
    feedback:
      goal: It has no date.
      wish: Right.
`,
  'exercises/places.yaml': `kind: match
title: Which strategy
short: You match tactics to the strategy they serve.
instruction: Match them.
objective: O3
minutes: 3
strategies: [niche, partners]
tactics:
  - free-month
  - joint-call
feedback:
  free-month:
    partners: Partners gain nothing from it.
  joint-call:
    niche: The niche needs no partner.
`,
  'exercises/steps.yaml': `kind: match
title: Which step
short: You match tactics to the step where they work.
instruction: Match them.
objective: O4
minutes: 3
stages: [aware, decide]
items:
  - tactic: free-month
    feedback:
      aware: Right.
      decide: It is late for that.
  - tactic: joint-call
    feedback:
      aware: It is early for that.
      decide: Right.
`,
  'exercises/call.yaml': `kind: choice
title: Whom to call
short: You choose the buyer to call from a small table.
instruction: Choose one.
objective: O5
minutes: 3
table:
  caption: Two buyers
  columns: [Buyer, Staff]
  rows:
    - [Nordlicht, '40']
    - [Brightwell, '60']
items:
  - id: first
    ask: Whom do you call first?
    options:
      - { id: large, label: The larger one, right: true, feedback: It fits. }
      - { id: small, label: The smaller one, feedback: It does not fit. }
`,
  'exercises/sums.yaml': `kind: numeric
title: A win rate
short: You work out a win rate from ten deals.
instruction: Type the number.
objective: O6
minutes: 3
items:
  - id: rate
    ask: Three of ten are won. What is the win rate?
    unit: '%'
    answer: 30
    tolerance: 1
    slips:
      - { value: 43, feedback: You left the won ones out. }
      - { value: 70, feedback: That is the share of the lost ones. }
    solution: 3 of 10 are 30%.
`,
  'exercises/agenda.yaml': `kind: order
title: A first talk
short: You bring the steps of a first talk into order.
instruction: Order the steps.
objective: O7
minutes: 3
items:
  - id: talk
    ask: What comes first?
    steps:
      - { id: greet, label: Greet, why: People come first. }
      - { id: ask, label: Ask, why: You know little yet. }
      - { id: agree, label: Agree, why: A next step ends it. }
`,
  'exercises/page.yaml': `kind: compare
title: One page
short: You write a plan and compare it with a model.
instruction: Write it.
objective: O8
minutes: 3
items:
  - id: plan
    ask: Write four lines.
    model: Four good lines.
    rubric:
      - { id: names, label: It names the buyers. }
      - { id: declines, label: It says what we leave out. }
`,
  'paths/all.yaml': `title: Everything
short: The whole guide for a new seller.
phases: [{ id: learn, title: Learn, days: Days 1-30, aim: Know it., weeks: [{ title: Week 1 }], manager: [Ask.] }]
`,
  'signposts.yaml': '[]\n',
  'myths.yaml': '[]\n',
  'principles.yaml': '[]\n',
  'changes.yaml': '[]\n',
  'sources.yaml': `- id: smith-2020
  title: A survey
  authors: Smith
  year: 2020
  published: A journal
  read: first-hand
  strength: weak
`,
};

export const lesson = 'lessons/basics/01-start.mdx';

/** A change to the base: words to replace in a file, or a whole new file. */
export type Change =
  | { readonly file: string; readonly replace: string; readonly by: string }
  | { readonly file: string; readonly text: string };

/** Checks the base with changes. A change that changes nothing is a mistake of the test. */
export function checkChanged(...changes: readonly Change[]): Findings {
  const texts = new Map(Object.entries(base));
  for (const change of changes) {
    const before = texts.get(change.file) ?? '';
    const after = 'text' in change ? change.text : before.replace(change.replace, () => change.by);
    if (after === before) throw new Error(`The change to ${change.file} does nothing.`);
    texts.set(change.file, after);
  }
  return check(readContent(texts, 'content'));
}

/** What the terminal shows for the base with one replacement in a file. */
export function reportOf(file: string, replace: string, by: string): string {
  return report(checkChanged({ file, replace, by }));
}

/** What the terminal shows for the base with text put before the words "What is it?" in the lesson. */
export function reportOfText(text: string): string {
  return reportOf(lesson, '## What is it?', `## What is it?\n\n${text}`);
}

/** What the terminal shows for the base with more or other files. */
export function reportOfFiles(...changes: readonly Change[]): string {
  return report(checkChanged(...changes));
}
