/** Words around exercises and the builder where they stand in other sites. */
export const embedStrings = {
  title: 'For your own site or wiki',
  exercise:
    'This exercise can stand in a page of yours. It asks for no account, and answers stay in the browser of whoever gives them.',
  build:
    'The builder can stand in a page of yours. It asks for no account, and plans stay in the browser of whoever writes them.',
  copy: 'Copy embed code',
  copied: 'The code is copied. Paste it into the HTML of your page.',
  notCopied: 'The browser does not let the guide copy. Take the code from here:',
  from: 'From {site}.',
  openExercise: 'Open this exercise in the guide (new tab)',
  openBuild: 'Open the builder in the guide (new tab)',
} as const;
