/** A comparison without a problem, to be put into the base tree. */
export const comparison = `---
title: Goal or moat?
short: Both are said loudly in the same meeting.
criterion: A goal has a date, a moat has a wall.
left: { name: Goal, concept: goal, short: What you want., example: Win 60 clinics. }
right: { name: Moat, concept: moat, short: What keeps others out., example: Nobody else delivers. }
rows:
  - { aspect: When, left: By a date, right: For years }
  - { aspect: Who, left: The head of sales, right: The firm }
  - { aspect: Test, left: Count, right: Try to cross it }
  - { aspect: Loss, left: One year, right: The market }
check: kinds
concepts: [goal]
---

A few words about both.
`;

/** Two signposts, one leading to the other. */
export const signposts = `- id: start
  ask: What is in your way?
  short: You say what you see at work.
  ways:
    - { see: Nobody answers., why: They do not know you., tactic: free-month }
    - { see: Deals stall., why: They wait for a date., signpost: stalled }
- id: stalled
  ask: Where do they stall?
  short: You say where the deals stall.
  ways:
    - { see: At the price., why: It was named too early., strategy: niche }
    - { see: At the end., why: You lack the words., lesson: start }
`;

/** A workshop of one hour. */
export const workshop = `title: One hour
short: A team learns to tell goals from wishes.
group: Four to eight sellers
needs: [A board]
steps:
  - { minutes: 10, title: Open, lead: Say why. }
  - { minutes: 30, title: Sort, lead: Sort them., exercise: kinds }
  - { minutes: 20, title: Decide, lead: Drop one., lesson: start }
`;

/** A list with one checked myth; its claim is one that nobody may tell as true elsewhere. */
export const myths = `- id: scarcity
  claim: “Scarcity always works.”
  verdict: It depends on the product.
  instead: Say for which product.
  sources: [smith-2020]
  lesson: start
  concept: goal
`;

/** A list with one principle. */
export const principles = `- id: recall
  title: Recall first
  notice: Questions come back.
  says: Recall helps (weak).
  sources: [smith-2020]
`;
