import type { z } from 'zod';
import type { objectiveSchema } from '#schemas/words.ts';

/** What the article this course answers says, in our words; every claim is taught somewhere. */
export const claims: Readonly<Record<string, string>> = {
  S1: 'Selling changes quickly.',
  S2: 'Knowing the difference can decide whether a seller succeeds.',
  S3: 'People use the two words as if they were one.',
  S4: 'Strategy and tactics do different jobs.',
  S5: 'Growth that lasts needs both.',
  S6: 'Cold email or cold call: which one fits depends on the business.',
  S7: 'The reader can tell the two apart and use each.',
  S8: 'Strategy looks at the whole, over a longer time.',
  S9: 'Strategy rests on research.',
  S10: 'Strategy rests on positioning.',
  S11: 'Strategy rests on a picture of the buyer.',
  S12: 'Strategy serves the goals of the business.',
  S13: 'Strategy answers why and where.',
  S14: 'Example of a strategy: selling by trust between businesses.',
  S15: 'A good strategy makes a team pull one way.',
  S16: 'A good strategy spends scarce time and money well.',
  S17: 'A good strategy lets goals be met again and again.',
  S18: 'Without a clear strategy, strong single work can come to nothing.',
  S19: 'Tactics are specific actions that carry the strategy out.',
  S20: 'Tactics answer how.',
  S21: 'Example of a tactic: a personal follow-up mail.',
  S22: 'Example of a tactic: urgency.',
  S23: 'Example of a tactic: a demo.',
  S24: 'Tactics bend to what customers, tools and the calendar bring.',
  S25: 'Example of fit: a promotion for a segment that is new.',
  S26: 'Example of fit: writing on LinkedIn to a segment that is new.',
  S27: 'A tactic works as well as it fits the strategy.',
  S28: 'Neither works alone.',
  S29: 'Tactics alone make a team react, with uneven results.',
  S30: 'A strategy that nobody carries out changes little.',
  S31: 'The best teams settle the strategy first.',
  S32: 'Example of a strategy: finding the customers who are worth most.',
  S33: 'Example of a strategy: making it easier to buy.',
  S34: 'Then tactics are chosen that serve it.',
  S35: 'Both together save effort.',
  S36: 'Both together make forecasts better.',
  S37: 'Both together win more deals.',
  S38: 'Sellers need the plan as well as the daily work.',
  S39: 'A clear strategy tells a team where to head.',
  S40: 'Well-aimed tactics keep the work moving.',
};

/** Wrong beliefs the course corrects. A lesson that corrects one declares the same sentence. */
export const misconceptions: Readonly<Record<string, string>> = {
  'no-strategy-needed': 'Good sellers do not need strategy.',
  'big-tactic': 'A big tactic is a strategy.',
  'goal-as-strategy': 'A goal is a strategy.',
  'long-document': 'A strategy is a long document.',
  'serve-everyone': 'Serving everyone is safer.',
  'best-practice': 'A best practice works everywhere.',
  'more-leads': 'More leads are always better.',
  'icp-is-persona': 'The ideal customer profile and the buyer persona are the same thing.',
  'being-liked': 'Relationship selling means being liked.',
  'low-price': 'A low price is a tactic anyone can use.',
  'matter-of-taste': 'Inbound or outbound is a matter of taste.',
  'our-stages': 'Buyers follow our stages.',
  'five-follow-ups': '80% of sales need five follow-ups.',
  volume: 'Volume beats relevance.',
  'demo-everything': 'Demo everything, or they miss what would have convinced them.',
  'longer-trial': 'A longer trial is better.',
  pressure: 'Pressure closes deals.',
  'only-discount': 'The discount is the only lever.',
  'ends-at-signature': 'The sale ends at signature.',
  'fits-everywhere': 'A good tactic fits every strategy.',
  'work-harder': 'Working harder fixes focus.',
  'plan-sells': 'The plan will sell itself.',
  'hit-forecast': 'A hit forecast means a good forecast.',
  'three-times': 'Three times coverage is right for everyone.',
  'boss-job': "Strategy is the boss's job.",
  'never-change': 'A strategy must never change.',
  'weekly-change': "A strategy should change with every week's results.",
};

type ObjectiveId = z.infer<typeof objectiveSchema>;

/** What a reader can do at the end, and the form of exercise that trains it if only one does. */
export const objectives: Readonly<
  Record<ObjectiveId, { readonly says: string; readonly form?: 'compare' }>
> = {
  O1: { says: 'tell goal, strategy, tactic and metric apart' },
  O2: { says: 'write a strategy on four lines' },
  O3: { says: 'choose tactics for a strategy and a stage, with a reason' },
  O4: { says: 'find and repair a tactic that undermines a strategy' },
  O5: { says: 'predict what strategy and tactics do alone and together' },
  O6: { says: 'work out velocity, coverage, win rate and forecast errors' },
  O7: { says: 'judge whether a message is honest and lawful enough to send' },
  // A plan has no right answer to choose, so it is written and compared.
  O8: { says: 'build a one-page plan', form: 'compare' },
};
