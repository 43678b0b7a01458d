import { expect, it } from 'vitest';
import { llmsText } from '#publishing/llms.ts';
import { catalogueFile } from '#publishing/catalogue-file.ts';
import { twinFile } from '#publishing/twin.ts';
import { twins } from '#publishing/twins.ts';
import { catalogueFileSchema } from '#schemas/catalogue-file.ts';
import { tinyWriter } from './tiny-guide.ts';

const all = twins(tinyWriter);
const file = (path: string): string => {
  const twin = all.find((candidate) => candidate.path === path);
  return twin ? twinFile(tinyWriter, twin) : '';
};

it('keeps the answers of a lesson for its end', () => {
  const text = file('lessons/first');
  expect(text).toContain('# First & last\n\nLesson 1, 5 minutes of Why & How. Page: https://');
  expect(text.indexOf('It holds.')).toBeGreaterThan(text.indexOf('## Answers'));
  expect(text).toContain('**This** (right): It holds.');
});

it('keeps the answers of an exercise apart from its questions', () => {
  const [questions = '', answers = ''] = file('exercises/sort').split('## Answers');
  expect(questions).toContain('- A goal\n- A wish');
  expect(questions).not.toContain('It has a date.');
  expect(answers).toContain('**A goal** (right): It has a date.');
});

it('writes facts, fits with reasons and evidence with its source', () => {
  expect(file('strategies/focus')).toContain(
    '**Declines** (House estimate):\n\n- chains\n- hospitals',
  );
  expect(file('strategies/focus')).toContain(
    '[Cold call](https://a.example/tactics/call.md): It opens doors.',
  );
  expect(file('tactics/call')).toContain(
    '[Focus](https://a.example/strategies/focus.md): It opens doors.',
  );
  expect(file('concepts/goal')).toContain('Goals help. (Terho et al. 2015)');
});

it('lists every twin once in llms.txt', () => {
  const text = llmsText(all, tinyWriter.url);
  for (const { path } of all) expect(text.split(`/${path}.md)`)).toHaveLength(2);
});

it('says everything as data that keeps to its schema', () => {
  const data = catalogueFileSchema.parse(catalogueFile(tinyWriter, all));
  expect(data.tactics[0]?.fits).toEqual({ focus: { fit: 'core', reason: 'It opens doors.' } });
  expect(data.modules[0]?.lessons).toEqual(['first']);
});
