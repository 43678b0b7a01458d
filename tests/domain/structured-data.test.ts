import { expect, it } from 'vitest';
import {
  breadcrumbsThing,
  courseThing,
  exerciseThing,
  lessonThing,
  structuredData,
  termThing,
} from '#domain/structured-data.ts';

const page = { name: 'A', url: 'https://a.example/a/' };

it('says nothing about a page that has nothing to say', () => {
  expect(structuredData([])).toBeUndefined();
});

it('writes one thing flat and several as a graph', () => {
  expect(structuredData([{ '@type': 'Thing' }])).toBe(
    '{"@context":"https://schema.org","@type":"Thing"}',
  );
  expect(structuredData([{ '@type': 'A' }, { '@type': 'B' }])).toBe(
    '{"@context":"https://schema.org","@graph":[{"@type":"A"},{"@type":"B"}]}',
  );
});

it('lets no title end the block', () => {
  const data = structuredData([{ '@type': 'Thing', name: '</script><script>x' }]);
  expect(data).not.toContain('<');
  expect(JSON.parse(data ?? '')).toMatchObject({ name: '</script><script>x' });
});

it('calls an exercise a quiz only if every answer is chosen', () => {
  const kind = (of: string) => exerciseThing({ ...page, minutes: 3, kind: of })['@type'];
  expect(['classify', 'choice', 'context', 'repair', 'scenario'].map(kind)).toEqual(
    Array.from({ length: 5 }, () => 'Quiz'),
  );
  expect(['match', 'order', 'numeric', 'compare'].map(kind)).toEqual(
    Array.from({ length: 4 }, () => 'LearningResource'),
  );
});

it('adds up the time of a course and names its lessons', () => {
  const course = { ...page, description: 'b', language: 'en-US' };
  const lessons = [
    { ...page, minutes: 5 },
    { ...page, minutes: 7 },
  ];
  expect(courseThing(course, lessons)).toMatchObject({
    '@type': 'Course',
    timeRequired: 'PT12M',
    hasPart: [{ '@type': 'LearningResource', timeRequired: 'PT5M' }, { timeRequired: 'PT7M' }],
  });
});

it('says what a lesson teaches, how long it takes and what it belongs to', () => {
  expect(lessonThing({ ...page, minutes: 6, teaches: ['Goal'], course: 'c' })).toEqual({
    '@type': 'LearningResource',
    ...page,
    timeRequired: 'PT6M',
    teaches: ['Goal'],
    isPartOf: 'c',
  });
});

it('puts a term into the glossary', () => {
  expect(termThing({ ...page, description: 'd', glossary: 'g' })).toMatchObject({
    '@type': 'DefinedTerm',
    inDefinedTermSet: 'g',
  });
});

it('counts the steps down to a page', () => {
  expect(breadcrumbsThing([page, { name: 'B', url: 'b' }])['itemListElement']).toEqual([
    { '@type': 'ListItem', position: 1, name: 'A', item: page.url },
    { '@type': 'ListItem', position: 2, name: 'B', item: 'b' },
  ]);
});
