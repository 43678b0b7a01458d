/** Names of the facts on the cards of strategies and tactics. */
export const entryStrings = {
  houseEstimate: 'House estimate.',
  strategy: {
    diagnosis: 'Diagnosis it answers',
    policy: 'Policy',
    declines: 'What it will not do',
    useWhen: 'Use it when',
    notWhen: 'Not when',
    prerequisites: 'Needed first',
    leading: 'Leading measures',
    lagging: 'Lagging measures',
    horizon: 'Horizon',
    reinforces: 'Goes well with',
    pullsAgainst: 'Pulls against',
  },
  tactic: {
    effort: 'Effort',
    time: 'Time to effect',
    needs: 'Needs',
    moves: 'Moves',
  },
} as const;
