import { expect, test } from 'vitest';
import { builderCatalogueSchema } from '#schemas/builder-catalogue.ts';
import { contentCatalogue } from './content-catalogue.ts';

test('what the builder knows survives the way to the page', () => {
  const sent: unknown = JSON.parse(JSON.stringify(contentCatalogue));
  expect(builderCatalogueSchema.parse(sent)).toEqual(contentCatalogue);
});

test('it has every strategy and tactic, and a reason for every fit that is not neutral', () => {
  const { strategies, tactics } = contentCatalogue;
  expect([strategies.length, tactics.length]).toEqual([14, 38]);
  const cells = tactics.flatMap(({ fits }) => Object.values(fits));
  expect(cells).toHaveLength(82 + 210 + 67);
  for (const { fit, reason } of cells) {
    expect(fit).not.toBe('neutral');
    expect(reason).not.toBe('');
  }
});

test('it marks the tactics about which law or fairness asks something', () => {
  const care = (id: string): boolean | undefined =>
    contentCatalogue.tactics.find((tactic) => tactic.id === id)?.care;
  expect([care('cold-call'), care('give-get'), care('structured-onboarding')]).toEqual([
    true,
    false,
    false,
  ]);
});
