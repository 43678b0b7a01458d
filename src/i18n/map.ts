/** Words of the concept map; a slot such as `{count}` is filled by `fill`. */
export const mapStrings = {
  title: 'Concept map',
  description:
    'How the concepts of the guide build on each other, and which lesson teaches each: as a picture and as a list.',
  lead: '{count} concepts, from the first lesson to the last. Each line ties a concept to the one before it that it is closest to.',
  hint: 'Point at a concept, or reach it with the Tab key, to see all its links.',
  ground: 'What it builds on',
  leads: 'What builds on it',
  skip: 'Skip the picture',
  picture: 'Concepts of module {number}, {title}',
  kinds: 'What the shapes mean',
  list: 'The same as a list',
  listLead:
    'Every concept with the lesson that teaches it, what it builds on and what builds on it.',
  buildsOn: 'Builds on: {names}.',
  leadsTo: 'Leads to: {names}.',
  door: 'how the terms build on each other',
} as const;
