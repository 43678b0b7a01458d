/** Words at an address that was published and moved. */
export const movedStrings = {
  page: 'This page has moved',
  goOn: 'Go to its new address',
  place: 'This part has moved.',
  readThere: 'Read it at its new place.',
} as const;
