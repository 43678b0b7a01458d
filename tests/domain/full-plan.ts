import type { Plan } from '#schemas/plan.ts';

/** Every field filled in as a seller would, with twelve tactics. A link has to carry it. */
export const fullPlan: Plan = {
  name: 'Clinics in the south, first half of the year',
  goal: {
    text: 'Clinics with 4 to 10 chairs on a yearly subscription',
    amount: '24 new clinics, 310,000 euros',
    by: '2027-06-30',
  },
  diagnosis: {
    facts: [
      'Clinics with 4 to 10 chairs renew at 95%, single chairs at 61%',
      'Last year 58% of my visits went to single chairs',
      'Seven of the last ten wins came through another owner',
    ],
    obstacle: 'My hours go to whoever calls, and most who call leave again within two years.',
  },
  where: {
    segment: 'Clinics with 4 to 10 chairs in Bavaria and Baden',
    profile: 'The owner still treats patients and plans one more chair',
    decline: 'Practices with one chair, hospital groups, anyone who only asks for a price list',
  },
  strategy: {
    id: 'icp-focus',
    why: 'One group stays and knows its peers, at the same value per order.',
    notChosen: [
      { id: 'high-velocity', why: 'More customers faster, in the same mix that leaks.' },
      {
        id: 'price-leadership',
        why: 'We have no cost advantage, and price is not why they leave.',
      },
    ],
    supporting: 'retention-referral',
  },
  willNot: [
    'No visit to a practice with one chair, even if it is on the way',
    'No public tenders',
    'No price cut to close a quarter',
  ],
  tactics: [
    { stage: 'aware', tactic: 'referral-ask', hours: 1.5, note: 'One name after each good review' },
    {
      stage: 'aware',
      tactic: 'researched-email',
      hours: 3,
      note: 'Five a week, one observation each',
    },
    { stage: 'aware', tactic: 'expert-event', hours: 2, note: 'Evening on hygiene rules in Ulm' },
    {
      stage: 'consider',
      tactic: 'discovery-conversation',
      hours: 5,
      note: 'Chairs, growth, who orders',
    },
    {
      stage: 'consider',
      tactic: 'qualification-gate',
      hours: 0.5,
      note: 'Four criteria, then a polite no',
    },
    {
      stage: 'consider',
      tactic: 'tailored-demo',
      hours: 2,
      note: 'Their own order list, twenty minutes',
    },
    {
      stage: 'decide',
      tactic: 'customer-proof',
      hours: 1,
      note: 'A call with an owner of the same size',
    },
    {
      stage: 'decide',
      tactic: 'mutual-action-plan',
      hours: 1,
      note: 'From sample box to first full order',
    },
    {
      stage: 'decide',
      tactic: 'objection-handling',
      hours: 1,
      note: 'Three honest answers on switching',
    },
    {
      stage: 'own',
      tactic: 'structured-onboarding',
      hours: 3,
      note: 'First three deliveries by phone',
    },
    {
      stage: 'own',
      tactic: 'usage-outreach',
      hours: 1,
      note: 'When an order is skipped, same day',
    },
    {
      stage: 'own',
      tactic: 'business-review',
      hours: 2,
      note: 'Twice a year, waste and stock first',
    },
  ],
  measures: [
    {
      text: 'Share of new talks inside the profile, Fridays',
      kind: 'leading',
      goal: false,
      tactics: ['referral-ask', 'researched-email', 'expert-event', 'qualification-gate'],
    },
    {
      text: 'Talks that lead to a sample box',
      kind: 'leading',
      goal: false,
      tactics: ['discovery-conversation', 'tailored-demo'],
    },
    {
      text: 'Second order within 60 days',
      kind: 'leading',
      goal: false,
      tactics: ['structured-onboarding', 'usage-outreach'],
    },
    {
      text: 'Win rate inside the profile, end of quarter',
      kind: 'lagging',
      goal: true,
      tactics: ['customer-proof', 'mutual-action-plan', 'objection-handling'],
    },
    { text: 'Clinics that renew', kind: 'lagging', goal: true, tactics: ['business-review'] },
  ],
  capacity: 24,
  review: { tacticsWeeks: 1, strategyWeeks: 13, first: '2027-01-08' },
  stop: 'If by 31 March the win rate inside the profile is no better than outside, I take the profile apart with my manager.',
  dismissed: [
    { rule: 'too-many-tactics', about: '', reason: 'Six of the twelve take an hour or less.' },
    { rule: 'law-note', about: 'researched-email', reason: 'Checked with our lawyer in November.' },
  ],
};
