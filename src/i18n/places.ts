/** Words about places with an address of their own: copying a link to one, and arriving by one. */
export const placeStrings = {
  copy: 'Copy link to: {title}',
  copied: 'Link copied.',
  inBar: 'Your browser does not let the guide copy. The link is in the address bar.',
  asText: 'Your browser does not let the guide copy. The link is {address}',
  opened: 'Opened from a link.',
} as const;
