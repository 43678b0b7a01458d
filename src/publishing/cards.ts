import { cardPath } from '#domain/page-shapes.ts';
import { cardStrings } from '#i18n/card.ts';
import { fill } from '#i18n/fill.ts';
import { siteStrings } from '#i18n/site.ts';
import { twinStrings } from '#i18n/twin.ts';
import type { CatalogueFile } from '#schemas/catalogue-file.ts';
import { kinds } from '#schemas/words.ts';
import { site } from '#site.config.ts';
import type { Card } from './card.ts';

interface PlacedCard {
  /** Address of the picture, without the base path. */
  readonly path: string;
  readonly card: Card;
}

/** Every picture of the guide: one for each main entry, one for each kind of the other pages. */
export function cardsOf(catalogue: CatalogueFile): PlacedCard[] {
  const { exercise, page, scenario } = cardStrings;
  const { description, tagline } = site;
  const shared = (kind: string, card: Card): PlacedCard => ({ path: cardPath(kind, '/'), card });
  return [
    ...catalogue.lessons.map(({ id, title, short, number }) => ({
      path: cardPath('lesson', `/lessons/${id}/`),
      card: { label: fill(siteStrings.lesson.number, { number }), title, short },
    })),
    ...catalogue.concepts.map(({ id, title, short, kind }) => ({
      path: cardPath('concept', `/concepts/${id}/`),
      card: {
        label: siteStrings.kind[kind],
        title,
        short,
        shape: kinds.find((shape) => shape === kind),
      },
    })),
    ...catalogue.strategies.map(({ id, title, short }) => ({
      path: cardPath('strategy', `/strategies/${id}/`),
      card: { label: siteStrings.kind.strategy, title, short, shape: 'strategy' as const },
    })),
    ...catalogue.tactics.map(({ id, title, short }) => ({
      path: cardPath('tactic', `/tactics/${id}/`),
      card: { label: siteStrings.kind.tactic, title, short, shape: 'tactic' as const },
    })),
    ...catalogue.comparisons.map(({ id, title, short }) => ({
      path: cardPath('comparison', `/compare/${id}/`),
      card: { label: twinStrings.kind.comparison, title, short },
    })),
    shared('exercise', { ...exercise, short: tagline }),
    shared('scenario', { ...scenario, short: tagline }),
    shared('page', { ...page, title: tagline, short: description }),
  ];
}
