import type { BuilderCatalogue } from '#schemas/builder-catalogue.ts';
import type { Strategy } from '#schemas/strategy.ts';
import type { Tactic } from '#schemas/tactic.ts';

interface Entry<T> {
  readonly id: string;
  readonly data: T;
}

/** What the builder needs of the content; entries keep their order. Neutral fits are left out. */
export function builderCatalogueOf(
  strategies: readonly Entry<Strategy>[],
  tactics: readonly Entry<Tactic>[],
  stages: BuilderCatalogue['stages'],
): BuilderCatalogue {
  return {
    stages,
    strategies: strategies.map(({ id, data }) => ({
      id,
      title: data.title,
      short: data.short,
      layer: data.layer,
      declines: data.declines,
      leading: data.leading,
      lagging: data.lagging,
      pullsAgainst: data.pullsAgainst,
      reinforces: data.reinforces,
    })),
    tactics: tactics.map(({ id, data }) => ({
      id,
      title: data.title,
      short: data.short,
      stages: data.stages,
      effort: data.effort,
      care: data.care !== undefined,
      fits: Object.fromEntries(
        Object.entries(data.fits).flatMap(([strategy, cell]) =>
          cell && cell.fit !== 'neutral'
            ? [[strategy, { fit: cell.fit, reason: cell.reason ?? '' }]]
            : [],
        ),
      ),
    })),
  };
}
