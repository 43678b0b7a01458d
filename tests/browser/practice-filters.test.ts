// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { wireFilters } from '#browser/practice-filters.ts';

const row = (module: string, kind: string) =>
  `<li data-exercise="${module}-${kind}" data-module="${module}" data-kind="${kind}"></li>`;
const choice = (name: string, values: readonly string[]) =>
  `<select name="${name}"><option value="">All</option>${values
    .map((value) => `<option value="${value}">${value}</option>`)
    .join('')}</select>`;

beforeEach(() => {
  document.body.innerHTML = `<div id="root">
    <fieldset data-filters>${choice('module', ['m1', 'm2'])}${choice('kind', ['sort', 'match', 'order'])}</fieldset>
    <p data-shown data-many="{count} exercises" data-one="One exercise" data-none="No exercise fits."></p>
    <section data-group>${row('m1', 'sort')}${row('m1', 'match')}</section>
    <section data-group>${row('m2', 'sort')}</section></div>`;
  window.history.replaceState({ step: 1 }, '', '/practice/');
});

function wire(search = ''): void {
  window.history.replaceState({ step: 1 }, '', `/practice/${search}`);
  const root = document.getElementById('root');
  if (root) wireFilters(root, window);
}
function choose(name: string, value: string): void {
  const select = document.querySelector<HTMLSelectElement>(`select[name="${name}"]`);
  if (!select) throw new Error(name);
  select.value = value;
  select.dispatchEvent(new Event('change'));
}
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('[data-exercise]:not([hidden])')].map(
    ({ dataset }) => dataset['exercise'],
  );
const said = () => document.querySelector('[data-shown]')?.textContent;
const groups = () =>
  [...document.querySelectorAll<HTMLElement>('[data-group]')].map(({ hidden }) => !hidden);

it('shows everything without a choice', () => {
  wire();
  expect(shown()).toEqual(['m1-sort', 'm1-match', 'm2-sort']);
  expect(said()).toBe('3 exercises');
});

it('narrows the list, hides empty groups, and puts the choice into the address', () => {
  wire();
  const steps = window.history.length;
  choose('kind', 'match');
  expect(shown()).toEqual(['m1-match']);
  expect(groups()).toEqual([true, false]);
  expect(said()).toBe('One exercise');
  expect(window.location.search).toBe('?kind=match');
  choose('module', 'm2');
  expect([shown(), said()]).toEqual([[], 'No exercise fits.']);
  expect(window.location.search).toBe('?kind=match&module=m2');
  choose('kind', '');
  choose('module', '');
  expect(window.location.search).toBe('');
  expect(said()).toBe('3 exercises');
  expect([window.history.length, window.history.state]).toEqual([steps, { step: 1 }]);
});

it('takes the choice from the address, and leaves out what it does not know', () => {
  wire('?kind=sort&module=gone&objective=O9');
  expect(shown()).toEqual(['m1-sort', 'm2-sort']);
  expect(document.querySelector<HTMLSelectElement>('select[name="kind"]')?.value).toBe('sort');
  expect(document.querySelector<HTMLSelectElement>('select[name="module"]')?.value).toBe('');
});
