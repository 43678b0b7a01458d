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
} as const;
