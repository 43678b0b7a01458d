/** Words of a scenario, on its page and in its twin. */
export const scenarioStrings = {
  facts: 'What is known',
  choose: 'Which strategy answers these facts?',
  chooseFirst: 'Choose one before you open the answer.',
  answer: 'Show the answer and the reasons',
  best: 'Best here',
  weaker: 'Tempting, but weaker here',
  fit: 'Tactics that serve it',
  misfit: 'Tactics that do harm here',
  plan: 'Make a plan of it',
  planText:
    'The facts, the strategy and its tactics are on the board already. Goal, obstacle and what the company leaves to others are yours to decide.',
  planLink: 'Open {company} as a started plan',
} as const;
