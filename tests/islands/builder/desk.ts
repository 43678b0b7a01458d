import { builderWords } from '#i18n/build.ts';
import type { Desk } from '#islands/builder/desk.ts';
import type { Plan } from '#schemas/plan.ts';
import { contentCatalogue } from '../../domain/content-catalogue.ts';

/** A desk with a plan on it that nobody changes. */
export const deskWith = (plan: Plan): Desk => ({
  plan,
  catalogue: contentCatalogue,
  lessons: {},
  words: builderWords,
  paths: { lessons: '/lessons/', tactics: '/tactics/', strategies: '/strategies/' },
  edit: () => plan,
  announce: () => undefined,
});
