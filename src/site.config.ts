/** What a company changes first. Addresses can also be set for one build: SITE and BASE. */
export const site = {
  name: 'Why & How',
  tagline: 'Sales strategy, sales tactics, and how to combine them',
  description:
    'An interactive guide to how sales strategy (why and where) differs from sales tactics (how), and how to combine them.',
  /** Where the guide is published; used for canonical addresses. */
  address: 'http://localhost:4321',
  /** Folder the guide is served from, with slashes at both ends. */
  base: '/',
  language: 'en-US',
  /**
   * The final assessment: items for each objective, right items needed, and how many errors are
   * allowed in the questions on honesty and law (O7). A cut score is a judgment, not a measurement.
   */
  assessment: {
    items: { O1: 6, O2: 3, O3: 6, O4: 5, O5: 3, O6: 4, O7: 3 },
    pass: 24,
    guarded: { objective: 'O7', errors: 1 },
  },
} as const;
