// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { createPlanStore } from '#browser/plan-store.ts';
import { windowStorage, type TextStorage } from '#browser/storage.ts';
import { emptyPlan } from '#domain/plan.ts';

let count = 0;
const nextId = () => `plan-${(count += 1)}`;
const storage = windowStorage(window);
/** What waits to be written. */
let due: () => void = () => undefined;
const later = (write: () => void) => {
  due = write;
};
const named = (name: string) => ({ ...emptyPlan, name });

beforeEach(() => {
  localStorage.clear();
});

it('keeps plans and remembers which one is open', () => {
  const store = createPlanStore(storage, nextId, later);
  const first = store.add(named('First'));
  store.add(named('Second'));
  store.open(first.id);
  const again = createPlanStore(storage, nextId, later).snapshot();
  expect(again.plans.map(({ plan }) => plan.name)).toEqual(['First', 'Second']);
  expect(again.open).toBe(first.id);
});

it('does not lose what another tab has added', () => {
  const here = createPlanStore(storage, nextId, later);
  createPlanStore(storage, nextId, later).add(named('Theirs'));
  here.add(named('Ours'));
  expect(here.snapshot().plans.map(({ plan }) => plan.name)).toEqual(['Theirs', 'Ours']);
});

it('keeps a text aside that it cannot read', () => {
  localStorage.setItem('why-how.plans', '{"version":99,"plans":[{}]}');
  const store = createPlanStore(storage, nextId, later);
  store.add(named('New'));
  expect(store.snapshot().plans).toHaveLength(1);
  expect(localStorage.getItem('why-how.plans.aside-1')).toBe('{"version":99,"plans":[{}]}');
});

it('goes on with the plans of this page over a text it cannot read, and loses no text', () => {
  const store = createPlanStore(storage, nextId, later);
  const first = store.add(named('First'));
  store.add(named('Second'));
  localStorage.setItem('why-how.plans.aside-1', 'older');
  localStorage.setItem('why-how.plans', '{"version":99}');
  store.save(first.id, named('First!'));
  due();
  const again = createPlanStore(storage, nextId, later).snapshot();
  expect(again.plans.map(({ plan }) => plan.name)).toEqual(['First!', 'Second']);
  expect(localStorage.getItem('why-how.plans.aside-1')).toBe('older');
  expect(localStorage.getItem('why-how.plans.aside-2')).toBe('{"version":99}');
});

it('writes over no text that it can neither read nor keep aside, and says that nothing is kept', () => {
  localStorage.setItem('why-how.plans', '{"version":99}');
  const full: TextStorage = {
    ...storage,
    write: (name, text) => !name.includes('aside') && storage.write(name, text),
  };
  const store = createPlanStore(full, nextId, later);
  store.add(named('One'));
  store.add(named('Two'));
  expect(store.snapshot().isKept).toBe(false);
  expect(store.snapshot().plans).toHaveLength(2);
  expect(localStorage.getItem('why-how.plans')).toBe('{"version":99}');
});

it('works for the visit where storage is refused, and says so', () => {
  const refusing: TextStorage = {
    read: () => undefined,
    write: () => false,
    remove: () => false,
    watch: () => () => undefined,
  };
  const store = createPlanStore(refusing, nextId, later);
  store.add(named('One'));
  store.add(named('Two'));
  expect(store.snapshot().isKept).toBe(false);
  expect(store.snapshot().plans).toHaveLength(2);
});

it('takes what is typed at once and writes it later, the last word only', () => {
  const store = createPlanStore(storage, nextId, later);
  const { id } = store.add(named('Plan'));
  store.save(id, named('Plan A'));
  store.save(id, named('Plan B'));
  expect(store.snapshot().plans[0]?.plan.name).toBe('Plan B');
  expect(localStorage.getItem('why-how.plans')).toContain('"Plan"');
  due();
  expect(localStorage.getItem('why-how.plans')).toContain('"Plan B"');
});

it('writes what was typed in one plan before another is opened or copied', () => {
  const store = createPlanStore(storage, nextId, later);
  const first = store.add(named('First'));
  const second = store.add(named('Second'));
  store.save(first.id, named('First, typed'));
  store.save(second.id, named('Second, typed'));
  store.open(first.id);
  const again = createPlanStore(storage, nextId, later).snapshot();
  expect(again.plans.map(({ plan }) => plan.name)).toEqual(['First, typed', 'Second, typed']);
});

it('does not bring back what was erased elsewhere', () => {
  const store = createPlanStore(storage, nextId, later);
  const { id } = store.add(named('Plan'));
  store.save(id, named('Plan, typed'));
  localStorage.clear();
  window.dispatchEvent(new StorageEvent('storage', { key: null }));
  due();
  expect(localStorage.getItem('why-how.plans')).toBeNull();
});
