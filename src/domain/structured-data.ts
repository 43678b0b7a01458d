/** Something as schema.org describes it. */
export type Thing = Readonly<{ '@type': string } & Record<string, unknown>>;

/** A page as it is named in structured data. */
export interface NamedPage {
  readonly name: string;
  readonly url: string;
}

interface Taught extends NamedPage {
  readonly minutes: number;
}

const time = (minutes: number): string => `PT${minutes}M`;
const pageOf = ({ name, url }: NamedPage): NamedPage => ({ name, url });

/** The whole course with its lessons. */
export function courseThing(
  course: NamedPage & { readonly description: string; readonly language: string },
  lessons: readonly Taught[],
): Thing {
  return {
    '@type': 'Course',
    ...pageOf(course),
    description: course.description,
    inLanguage: course.language,
    isAccessibleForFree: true,
    provider: { '@type': 'Organization', name: course.name },
    timeRequired: time(lessons.reduce((sum, { minutes }) => sum + minutes, 0)),
    hasPart: lessons.map((lesson) => ({
      '@type': 'LearningResource',
      ...pageOf(lesson),
      timeRequired: time(lesson.minutes),
    })),
  };
}

/** A lesson: how long it takes, what it first explains. */
export function lessonThing(
  lesson: Taught & { readonly teaches: readonly string[]; readonly course: string },
): Thing {
  return {
    '@type': 'LearningResource',
    ...pageOf(lesson),
    timeRequired: time(lesson.minutes),
    teaches: lesson.teaches,
    isPartOf: lesson.course,
  };
}

/** A concept as a term of the glossary. */
export function termThing(
  term: NamedPage & { readonly description: string; readonly glossary: string },
): Thing {
  return {
    '@type': 'DefinedTerm',
    ...pageOf(term),
    description: term.description,
    inDefinedTermSet: term.glossary,
  };
}

/** The glossary. Its terms say by themselves that they belong to it. */
export function termSetThing(set: NamedPage & { readonly description: string }): Thing {
  return { '@type': 'DefinedTermSet', ...pageOf(set), description: set.description };
}

/** Forms in which every answer is chosen; only these are a quiz. */
const chosen: readonly string[] = ['classify', 'choice', 'context', 'repair', 'scenario'];

/** An exercise: a quiz if every answer is chosen, else a learning resource. */
export function exerciseThing(exercise: Taught & { readonly kind: string }): Thing {
  return {
    '@type': chosen.includes(exercise.kind) ? 'Quiz' : 'LearningResource',
    ...pageOf(exercise),
    timeRequired: time(exercise.minutes),
  };
}

/** The way down to a page, the page itself at the end. */
export function breadcrumbsThing(trail: readonly NamedPage[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/**
 * Things as the text of a data block, none as nothing. `<` is written as an escape, so that no
 * title can end the block.
 */
export function structuredData(things: readonly Thing[]): string | undefined {
  if (things.length === 0) return undefined;
  const [first, ...others] = things;
  const data = others.length === 0 ? first : { '@graph': things };
  return JSON.stringify({ '@context': 'https://schema.org', ...data }).replaceAll('<', '\\u003c');
}
