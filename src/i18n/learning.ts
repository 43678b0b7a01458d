/** Words of review, practice, tests and progress. A slot such as `{count}` is filled by `fill`. */
export const learningStrings = {
  needsScript:
    'This page works with your own answers. They are kept in this browser and nowhere else, so it needs JavaScript to show them. Without it you can still read every lesson and every explained answer:',
  page: {
    practice: {
      title: 'Practice',
      description:
        'Every exercise of the guide, by module, kind and objective, with the sets and tests drawn from them.',
      lead: 'Each exercise stands alone and explains every option, right or wrong. Your answers stay on this device.',
    },
    set: {
      title: 'Practice set',
      description:
        'Questions from several exercises, mixed: nothing tells you beforehand which idea each one asks for.',
    },
    review: {
      title: 'Review',
      description:
        'What you have answered comes back when it is time, in sittings of about five minutes.',
    },
    progress: {
      title: 'Your progress',
      description: 'What you can do, what you have read, and the record of it on this device.',
      lead: 'Worked out from your answers, in this browser. Nobody else can see it.',
    },
    test: {
      title: 'Final assessment',
      description:
        'Questions from all modules, with your result by objective and what to read again.',
    },
    completion: {
      title: 'Your completion page',
      description: 'A page to print for those who passed the final assessment.',
    },
  },
  hub: {
    sets: 'Mixed practice',
    tests: 'Tests, and where you stand',
    exercises: 'All exercises',
    filters: 'Show only',
    beside: 'Beside the lessons',
    kind: {
      classify: 'Sort',
      match: 'Match',
      choice: 'Choose',
      context: 'One action, several companies',
      repair: 'Repair a plan',
      order: 'Put in order',
      numeric: 'Work out a number',
      compare: 'Write and compare',
      scenario: 'Decide a case',
    },
  },
  set: {
    from: 'From the exercise:',
    plan: 'The plan',
  },
  fetch: {
    waiting: 'Getting the questions ready …',
    failed: 'The questions could not be loaded. Check your connection; nothing of yours is lost.',
    retry: 'Try again',
  },
  review: {
    none: 'Nothing to review yet. Answer an exercise first; its questions come back here when it is time.',
    notDue: 'Nothing is due now. The next question comes back {when}.',
    due: '{count} questions are due.',
    dueOnce: 'One question is due.',
    start: 'Start a sitting of {count}',
    startOnce: 'Start with one question',
    about:
      'A sitting has at most {size} questions. What you miss comes again at the end, and then the next day.',
    done: 'Done for now',
    doneText: '{right} of {total} right at the first try. They come back when it is time.',
    more: 'Another sitting ({count} due)',
    calendar: 'Put the next review days into my calendar',
    calendarHelp: 'Makes an .ics file with whole-day reminders. Nothing is sent.',
    reminder: 'Review: {count} questions',
    reminderOnce: 'Review: one question',
    reminderText: 'Open {address} and take a sitting. It takes about five minutes.',
    today: 'today',
    tomorrow: 'tomorrow',
    inDays: 'in {days} days',
  },
  practice: {
    daily: 'Daily five',
    dailyText: 'Five questions for today, from exercises you have begun. They change at midnight.',
    mixed: 'A mixed set',
    mixedText:
      'Twelve questions from all over the guide, side by side. Mixing look-alikes is harder, and it teaches you to tell them apart.',
    again: 'Another mixed set',
    link: 'Copy the link to this set',
    linkCopied: 'Link copied.',
    linkFailed: 'Your browser does not let the guide copy. The address bar has the link.',
    done: 'Set finished',
    score: '{right} of {total} right.',
    list: 'Question by question',
    state: {
      open: 'not begun',
      started: '{answered} of {total} answered',
      done: '{right} of {total} right',
    },
    mastered: '{count} right on two days',
    filterModule: 'Module',
    filterKind: 'Kind',
    filterObjective: 'Objective',
    all: 'All',
    shown: '{count} exercises',
    shownOnce: 'One exercise',
    shownNone: 'No exercise fits. Take one of the filters back.',
  },
  test: {
    start: 'Start the assessment',
    goOn: 'Go on with question {number}',
    about:
      '{total} questions; all firms in them are fictional. Nothing is explained before the end.',
    keep: 'You can leave and come back; answers are kept on this device.',
    rule: 'You pass with {pass} of {total} right and at most {errors} slip in the questions on honesty and law.',
    passed: 'Passed',
    notPassed: 'Not passed yet',
    score: '{right} of {total} right. Needed: {pass}.',
    guarded: 'Slips in the questions on honesty and law: {count}. Allowed: {allowed}.',
    objective: '{right} of {total}',
    review: 'Read again',
    answers: 'Every question with its answer',
    again: 'Take a parallel form',
    againText: 'A second try draws questions you have not met, as far as there are any.',
    task: 'Now the performance task: your one-page plan',
    page: 'Your completion page',
    gone: 'The questions of this form have changed since you took it. Your answers are kept. Take a new form.',
    yourAnswers: 'Your answers stay on this device.',
    thisForm: 'this form of the assessment, without your answers',
    linked:
      'Opened from a link: you get the same questions as whoever sent it, except for those you have met before.',
  },
  completion: {
    title: '{site}: course completed',
    name: 'Name, as it should stand on the page (not stored)',
    noName: 'Name:',
    statement:
      'finished the guide on sales strategy and sales tactics on {date}, with {right} of {total} right in the final assessment.',
    honest:
      'Self-reported: the guide runs in the reader’s own browser and nobody watched. Ask for the one-page plan to see what was learned.',
    none: 'There is no passed assessment on this device yet.',
    toTest: 'Go to the final assessment',
    objectives: 'Right answers by objective',
    print: 'Print this page',
  },
  diagnostic: {
    skip: 'You know this. You could skip module {number}, {title}.',
    read: 'Read module {number}, {title}: {right} of {total} right.',
    result: 'What to read and what to skip',
    about: 'Answer every question, and this says for each module whether to read it or skip it.',
    goOn: 'Start with lesson {number}: {title}',
    allKnown: 'You could go straight to the final assessment.',
  },
  check: {
    before: {
      title: 'Before lesson 1: what do you tell apart already?',
      text: 'Sort a few sentences and say how sure you are. The twin of this check after the last lesson shows what has changed.',
    },
    after: {
      title: 'After the last lesson: what do you tell apart now?',
      text: 'The twin of the check before lesson 1, with other sentences. Both together show what has changed.',
    },
    diagnostic: {
      title: 'Where should you start?',
      text: 'A few questions about each module tell you what to read and what you may skip.',
    },
    lead: {
      before: 'New here? Find out first what you know already.',
      after: 'That was the last lesson. See what has changed, then show what you can do.',
    },
  },
  shift: {
    title: 'Before and after',
    none: 'Take the check before lesson 1, and its twin after lesson 16. Both together show what has changed.',
    onlyBefore:
      'You took the check before the course: {right} of {total} right. Take the twin after lesson 16.',
    onlyAfter:
      'You took only the check after the course: {right} of {total} right. There is nothing to compare it with.',
    points:
      '{before} of {beforeTotal} right before, {after} of {afterTotal} after: {points} percentage points.',
    pointsSame:
      '{before} of {beforeTotal} right before, {after} of {afterTotal} after: the same share.',
    before: 'Before',
    after: 'After',
    right: '{right} of {total} right',
    overSure: 'Certain and not right: {before} before, {after} after.',
    gapLess: 'Your certainty fits your answers better than before.',
    gapMore:
      'Your certainty fits your answers less than before. Look at the ones you were certain of.',
    gapSame: 'Your certainty fits your answers as it did before.',
  },
  progress: {
    empty: 'Nothing is recorded on this device yet. Read a lesson or answer an exercise.',
    waiting: 'Reading your record …',
    failed:
      'The list of lessons and exercises could not be loaded. Check your connection; your record is not touched.',
    start: 'Start with lesson 1',
    objectives: 'By objective',
    practice: 'Practice this',
    lessons: 'Lessons',
    module: 'Module {number}',
    lessonsDone: '{done} of {total} done',
    lessonState: { open: 'not begun', started: 'begun', done: 'done' },
    right: '{right} of {total} right',
    mastered: '{mastered} of {total} right on two days',
    goOn: 'Go on with: {title}',
    test: 'Final assessment',
    testPassed: 'Passed on {date}: {right} of {total} right.',
    testNotPassed: 'Not passed yet. On {date}: {right} of {total} right.',
    testBegun: 'Begun: {answered} of {total} questions answered.',
    testOpen: 'Open the assessment',
    record: 'Your record',
    recordText:
      '{answers} and {lessons}, kept in this browser only. Take them along in a file, or bring a file from another device.',
    recordEmpty: 'Have you answered on another device? Save your record there as a file.',
    answers: '{count} answers',
    answersOnce: '1 answer',
    lessonsRead: '{count} lessons read',
    lessonsReadOnce: '1 lesson read',
    export: 'Save my record as a file',
    import: 'Bring in a record from a file',
    importNew: 'New in that file: {answers} and {lessons}. Nothing here is replaced.',
    importNothing: 'Everything in that file is here already.',
    importForeign: 'That file is not a record of this guide. Nothing was changed.',
    importNewer:
      'That file was saved by a newer version of this guide. Reload this page and try again. Nothing was changed.',
    importTooLarge:
      'That file is too large to be a record of this guide; {limit} MB is the most. Nothing was changed.',
    importTake: 'Add them',
    importDone: 'Added: {answers} and {lessons}.',
    cancel: 'Leave it',
    erase: 'Erase my record on this device',
    eraseSure:
      'Erase {answers} and {lessons}, with everything you have drafted? This cannot be taken back. Save a file first if you are not sure.',
    eraseRest:
      'Nothing is answered or read, but a draft of yours or the lesson you were on is kept. Erase that? This cannot be taken back.',
    eraseSurePlans:
      'Erase {answers} and {lessons}, your plans and everything you have drafted? This cannot be taken back. Save a file first if you are not sure. It does not hold plans: to keep one, open it in the builder and save it as JSON under “Take it with you”.',
    eraseRestPlans:
      'Nothing is answered or read, but plans of yours are kept. Erase them, and whatever you have drafted? This cannot be taken back. To keep a plan, first open it in the builder and save it as JSON under “Take it with you”.',
    eraseYes: 'Erase everything',
    erased:
      'Erased. Nothing of yours is left in this browser; only your choice of light or dark stays.',
  },
  objective: {
    O1: 'Tell goal, strategy, tactic and metric apart',
    O2: 'Write a strategy on four lines',
    O3: 'Select tactics for a strategy and a stage',
    O4: 'Find and repair a tactic that works against the strategy',
    O5: 'Predict what happens without one half',
    O6: 'Work out velocity, coverage, win rate and forecast error',
    O7: 'Decide whether it is honest and lawful enough to send',
    O8: 'Build a one-page plan',
  },
  badge: {
    due: '{count} due',
    started: 'begun',
    done: 'done',
    next: 'next',
  },
} as const;
