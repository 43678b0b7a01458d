import { describe, expect, it } from 'vitest';
import { arrange, countFit, queryOf, viewFrom, type FitView } from '#domain/fit-view.ts';

const order = ['', 'core', 'supports', 'neutral', 'undermines'];
const options = {
  show: ['', 'how', 'motion', 'value', 'speed'],
  stage: ['', 'aware', 'decide'],
  effort: ['', 'low', 'high'],
  fit: order,
  sort: ['', 'core', 'value', 'speed'],
};
const nothing: FitView = { show: '', stage: '', effort: '', fit: '', sort: '' };

const matrix = {
  columns: [
    { id: 'value', layer: 'how' },
    { id: 'insight', layer: 'how' },
    { id: 'speed', layer: 'motion' },
  ],
  rows: [
    { stages: ['aware'], effort: 'low', fits: ['undermines', 'neutral', 'core'] },
    { stages: ['aware', 'decide'], effort: 'high', fits: ['core', 'core', 'undermines'] },
    { stages: ['decide'], effort: 'low', fits: ['supports', 'core', 'supports'] },
  ],
};
const view = (part: Partial<FitView>) => arrange(matrix, { ...nothing, ...part }, order);

describe('a view in the address', () => {
  it('is read, and written the same way', () => {
    const query = '?show=value&stage=aware&effort=low&fit=core&sort=speed';
    expect(viewFrom(query, options)).toEqual({
      show: 'value',
      stage: 'aware',
      effort: 'low',
      fit: 'core',
      sort: 'speed',
    });
    expect(queryOf(viewFrom(query, options))).toBe(query);
  });

  it.each([
    ['an unknown word', '?show=everything'],
    ['markup', '?show=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E'],
    ['a name of the language', '?show=__proto__&fit=constructor&__proto__=how'],
    ['a broken escape', '?show=%E0%A4%A'],
    ['a word of another choice', '?stage=low&effort=core'],
    ['another letter case', '?show=HOW'],
    ['nothing', ''],
  ])('ignores %s', (_, query) => {
    expect(viewFrom(query, options)).toEqual(nothing);
  });

  it('keeps what it knows beside what it does not', () => {
    expect(viewFrom('?x=1&show=nonsense&fit=core', options)).toEqual({ ...nothing, fit: 'core' });
  });

  it('is nothing at all when nothing is chosen', () => {
    expect(queryOf(nothing)).toBe('');
  });
});

describe('the matrix', () => {
  it('is whole and in the order it came when nothing is chosen', () => {
    expect(view({})).toEqual({ columns: [0, 1, 2], rows: [0, 1, 2] });
  });

  it('shows the strategies of a layer, or one', () => {
    expect(view({ show: 'how' }).columns).toEqual([0, 1]);
    expect(view({ show: 'speed' }).columns).toEqual([2]);
  });

  it('keeps the tactics of a step and of an effort', () => {
    expect(view({ stage: 'decide' }).rows).toEqual([1, 2]);
    expect(view({ stage: 'decide', effort: 'low' }).rows).toEqual([2]);
  });

  it('keeps the tactics that have a fit in a strategy shown', () => {
    expect(view({ fit: 'core' }).rows).toEqual([0, 1, 2]);
    expect(view({ fit: 'core', show: 'how' }).rows).toEqual([1, 2]);
    expect(view({ fit: 'undermines', show: 'speed' }).rows).toEqual([1]);
  });

  it('sorts by core fits in the strategies shown; equal rows keep their order', () => {
    expect(view({ sort: 'core' }).rows).toEqual([1, 0, 2]);
    expect(view({ sort: 'core', show: 'speed' }).rows).toEqual([0, 1, 2]);
  });

  it('sorts by the fit under one strategy, best first, whether it is shown or not', () => {
    expect(view({ sort: 'value' }).rows).toEqual([1, 2, 0]);
    expect(view({ sort: 'speed', show: 'value' }).rows).toEqual([0, 2, 1]);
  });
});

it('counts a fit in some strategies', () => {
  const [, row] = matrix.rows;
  expect(row && countFit(row, [0, 1, 2], 'core')).toBe(2);
  expect(row && countFit(row, [2], 'core')).toBe(0);
});
