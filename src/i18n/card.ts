/** Words on the pictures of pages. */
export const cardStrings = {
  exercise: { label: 'Exercise', title: 'Decide first, then see why' },
  scenario: { label: 'Fictional company', title: 'One company, its facts, one choice' },
  page: { label: 'A guide for sellers' },
} as const;
