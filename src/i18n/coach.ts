/** Words of the manager's side: cards, workshops, paths. */
export const coachStrings = {
  title: 'For managers',
  description:
    'A card for a short talk after each lesson, a workshop for the team, and a path through the first 90 days.',
  forManager: 'For your manager',
  forManagerSays: 'three questions about this lesson, what good answers contain, and a field task.',
  card: "Manager's card",
  cards: 'A card for each lesson',
  cardOf:
    'For managers: three questions about the lesson "{title}", what good answers contain, and a field task.',
  use: 'For a talk of twenty minutes after the lesson. It prints on one page.',
  questions: 'Ask',
  good: 'A good answer',
  listen: 'Listen for',
  task: 'Field task',
  lesson: 'Read the lesson',
  seller: 'Seller',
  date: 'Date',
  agreed: 'Agreed',
  team: 'For the whole team, and for the first months',
  workshop: 'Workshop',
  group: 'Who',
  needs: 'Prepare',
  timetable: 'Timetable',
  minutes: '{minutes} min',
  end: 'End',
  withCard: "Manager's card: {title}",
  withExercise: 'Exercise: {title}',
} as const;

export const pathStrings = {
  title: 'Paths',
  weekly: 'Week by week',
  description: 'Orders in which to take the guide, week by week, with tasks for the field.',
  aim: 'At the end:',
  lessons: 'Lessons',
  tasks: 'In the field',
  target: 'Done when:',
  manager: 'What the manager does',
  print: 'This phase by itself, to print',
} as const;
