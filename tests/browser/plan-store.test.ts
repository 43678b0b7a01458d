// @vitest-environment jsdom
import { beforeEach, expect, it } from 'vitest';
import { createPlanStore } from '#browser/plan-store.ts';
import { windowStorage, type TextStorage } from '#browser/storage.ts';
import { emptyPlan } from '#domain/plan.ts';

let count = 0;
const nextId = () => `plan-${(count += 1)}`;
const storage = windowStorage(window);
const named = (name: string) => ({ ...emptyPlan, name });

beforeEach(() => {
  localStorage.clear();
});

it('keeps plans and remembers which one is open', () => {
  const store = createPlanStore(storage, nextId);
  const first = store.add(named('First'));
  store.add(named('Second'));
  store.open(first.id);
  const again = createPlanStore(storage, nextId).snapshot();
  expect(again.plans.map(({ plan }) => plan.name)).toEqual(['First', 'Second']);
  expect(again.open).toBe(first.id);
});

it('does not lose what another tab has added', () => {
  const here = createPlanStore(storage, nextId);
  createPlanStore(storage, nextId).add(named('Theirs'));
  here.add(named('Ours'));
  expect(here.snapshot().plans.map(({ plan }) => plan.name)).toEqual(['Theirs', 'Ours']);
});

it('keeps a text aside that it cannot read', () => {
  localStorage.setItem('why-how.plans', '{"version":99,"plans":[{}]}');
  const store = createPlanStore(storage, nextId);
  store.add(named('New'));
  expect(store.snapshot().plans).toHaveLength(1);
  expect(localStorage.getItem('why-how.plans.aside')).toBe('{"version":99,"plans":[{}]}');
});

it('works for the visit where storage is refused, and says so', () => {
  const refusing: TextStorage = {
    read: () => undefined,
    write: () => false,
    remove: () => false,
    watch: () => () => undefined,
  };
  const store = createPlanStore(refusing, nextId);
  store.add(named('One'));
  store.add(named('Two'));
  expect(store.snapshot().isKept).toBe(false);
  expect(store.snapshot().plans).toHaveLength(2);
});
