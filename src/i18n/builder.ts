import type { FindingRule } from '#schemas/finding.ts';
import type { PlanField } from '#schemas/plan.ts';

/** A question, and what is offered where a finding names a tactic that would serve. */
interface FindingWords {
  readonly ask: string;
  readonly instead?: string;
}

const findings: Readonly<Record<FindingRule, FindingWords>> = {
  'goal-without-amount': {
    ask: 'How much is enough? Without an amount, nobody can say whether you got there. Which number do you want to reach?',
  },
  'goal-without-date': {
    ask: 'By when? A goal without a date cannot be missed, so it cannot be met either. Which day do you set?',
  },
  'no-diagnosis': {
    ask: 'What stands between you and the goal today, and which fact shows it?',
  },
  'no-obstacle': {
    ask: 'Your facts are on the page. Which one obstacle do they point to?',
  },
  'no-fact': {
    ask: 'You name an obstacle. Which fact could somebody look up to see that it is true?',
  },
  'no-strategy': {
    ask: 'Nothing is chosen yet. Why would these customers take you, and which way of winning follows from that?',
  },
  'pulls-apart': {
    ask: '“{strategy}” and “{supporting}” pull apart. {why} Which of the two gives way, or which customers get which?',
  },
  'excludes-nothing': {
    ask: 'This choice says no to nobody. Which customers or requests will you turn down, although they would bring money?',
  },
  'no-tactic': {
    ask: 'The choice is made, and no move follows from it. What will you do on Monday because of it?',
  },
  'false-urgency': {
    ask: '“{tactic}” is on your page. What will you say when the buyer finds out, and what does the law say where you sell?',
    instead: 'Is there a date that exists without you? Then take “{instead}”.',
  },
  'urgency-without-date': {
    ask: '“{tactic}” needs a date, or a cost of waiting, that the buyer can check. Your diagnosis names none. Which one is it?',
  },
  undermines: {
    ask: '“{tactic}” works against “{strategy}”. {reason} What do you want from it, and how else could you get that?',
    instead: 'In the same step, “{instead}” serves your strategy.',
  },
  'undermines-supporting': {
    ask: '“{tactic}” works against your supporting strategy, “{strategy}”. {reason} For which customers do you use it, and for which not?',
  },
  'serves-nothing': {
    ask: '“{tactic}” neither helps nor harms “{strategy}”, and no measure follows it. What is it here for?',
  },
  'stage-without-tactic': {
    ask: 'Nothing is placed in “{stage}”. Does somebody else look after that step, or does the buyer go through it alone?',
  },
  'too-many-tactics': {
    ask: 'You have {count} tactics at once. Above {most}, each gets less care. Which ones can wait for the next quarter?',
  },
  'no-measure': {
    ask: 'How will you notice in three weeks that it works, and how will you know at the end?',
  },
  'only-lagging': {
    ask: 'All your measures come late. Which number moves first if you are on the right way?',
  },
  'measure-without-tactic': {
    ask: '“{measure}”: which of your tactics moves this number?',
  },
  'tactic-without-measure': {
    ask: 'How will you know whether “{tactic}” works? Which of your measures shows it, or which one is missing?',
  },
  'no-capacity': {
    ask: 'Your tactics take {hours} hours a week. How many hours do you really have for them?',
  },
  'over-capacity': {
    ask: 'Your tactics take {hours} hours a week, and you have {capacity}. Where do the other {over} come from?',
  },
  'same-hour': {
    ask: 'At “{stage}”, “{first}” and “{second}” together want {hours} of your {capacity} hours a week. In a full week, which one goes first?',
  },
  'no-review-date': {
    ask: 'On which day will you first look at the page again, and with whom?',
  },
  'no-stop': {
    ask: 'What would have to happen for you to stop? Which number, by which day?',
  },
  'law-note': {
    ask: '“{tactic}” has a note on law and fairness. Have you read it for the country you sell in?',
  },
};

/** What a learner fills in, by name. */
const fields: Readonly<Record<PlanField, string>> = {
  name: 'Name',
  'goal.text': 'Goal',
  'goal.amount': 'Amount',
  'goal.by': 'By',
  'diagnosis.facts': 'Facts',
  'diagnosis.obstacle': 'Obstacle',
  'where.segment': 'Where we play',
  'where.profile': 'Best-fit customer',
  'where.decline': 'Whom we decline',
  'strategy.id': 'Strategy',
  'strategy.why': 'Why this one',
  'strategy.notChosen': 'Why not the next best',
  'strategy.supporting': 'Supporting strategy',
  willNot: 'What we will not do',
  tactics: 'Tactics',
  measures: 'Measures',
  capacity: 'Hours a week',
  'review.tacticsWeeks': 'Weeks between looks at the tactics',
  'review.strategyWeeks': 'Weeks between looks at the strategy',
  'review.first': 'First review',
  stop: 'What will tell us to stop',
};

/** Words of the plan: critique, link, file and exports. A slot such as `{count}` is filled by `fill`. */
export const builderStrings = {
  findings,
  fields,
  fitLabel: {
    coherent: 'Coherent: the tactics carry the strategy.',
    workable: 'Workable: some tactics carry the strategy, others stand beside it.',
    unfocused: 'Unfocused: most of the work would be the same without this strategy.',
    'self-defeating': 'Self-defeating: the tactics work against the strategy.',
  },
  change: {
    set: 'Changed: {what}',
    placed: 'Placed: {what}',
    moved: 'Moved: {what}',
    removed: 'Removed: {what}',
    swapped: 'Put in as a replacement: {what}',
    changed: 'Changed: {what}',
    dismissed: 'Set aside: {what}',
    reopened: 'Asked again: {what}',
    replaced: 'Whole plan replaced: {what}',
  },
  link: {
    'too-long':
      'This plan is too long for a link: {length} letters, and {room} are safe. Save it as a file and send that.',
    foreign: 'This address holds no plan. Here is an empty page to start from.',
    newer:
      'This link was made with a newer version of the guide. Reload the page and try again, or ask for the file.',
    unreadable:
      'This link is damaged, perhaps because a letter was cut off on the way. Ask for it again, or ask for the file.',
  },
  file: {
    'too-large':
      'Line {line}, column {column}: the file is too large to be a plan; {limit} kB is the most.',
    syntax: 'Line {line}, column {column}: expected {expected}, found {found}.',
    foreign:
      'Line {line}, column {column}: this is not a plan of this guide; “format” must be “{format}”.',
    newer:
      'Line {line}, column {column}: the file was saved by a newer version of the guide (version {version}). Reload the page and try again.',
    missing: 'Line {line}, column {column}: “{field}” is missing here.',
    unknown: 'Line {line}, column {column}: a plan has no “{field}”.',
    wrong: 'Line {line}, column {column}: “{field}” cannot hold this.',
    'too-long': 'Line {line}, column {column}: “{field}” may have {limit} letters.',
    'too-many': 'Line {line}, column {column}: “{field}” may have {limit} entries.',
    'not-one-of': 'Line {line}, column {column}: “{field}” must be one of {options}.',
    twice: 'Line {line}, column {column}: a tactic stands twice in the same step.',
  },
  /** What stands in `{expected}` and `{found}` of a syntax error. */
  syntax: {
    value: 'a value',
    name: 'a name in double quotes',
    colon: 'a colon',
    commaOrBrace: 'a comma or the closing brace }',
    commaOrBracket: 'a comma or the closing bracket ]',
    endOfText: 'the closing double quote',
    escape: 'an escape such as \\n or \\"',
    nothing: 'nothing more',
    lessDepth: 'fewer brackets inside each other',
    fileEnd: 'the end of the file',
  },
  sheet: {
    goal: 'Goal',
    by: 'by',
    diagnosis: 'Diagnosis',
    obstacle: 'Obstacle',
    where: 'Where we play',
    profile: 'Best-fit customer',
    decline: 'Whom we decline',
    strategy: 'Strategy',
    why: 'Why this one',
    notChosen: 'Why not',
    supporting: 'Supported by',
    willNot: 'What we will not do',
    tactics: 'Tactics',
    stage: 'Step',
    tactic: 'Tactic',
    fit: 'Fit',
    reason: 'Why it fits',
    hours: 'Hours a week',
    note: 'Note',
    measures: 'Measures',
    leading: 'early',
    lagging: 'late',
    forGoal: 'the goal',
    capacity: 'Hours a week, planned / there are',
    review: 'Review',
    reviewTactics: 'Weeks between looks at the tactics',
    reviewStrategy: 'Weeks between looks at the strategy',
    reviewFirst: 'First review',
    stop: 'What will tell us to stop',
    setAside: 'Questions set aside',
    unnamed: 'Plan without a name',
    unknown: 'not in the catalogue',
  },
  reminder: {
    tactics: 'Look at the tactics',
    strategy: 'Look at the strategy',
    stop: 'What will tell us to stop',
  },
} as const;
