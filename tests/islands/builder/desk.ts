import { builderWords } from '#i18n/build.ts';
import type { Desk } from '#islands/builder/desk.ts';
import type { Plan } from '#schemas/plan.ts';
import { contentCatalogue } from '../../domain/content-catalogue.ts';

/** A desk on which nothing changes. */
export const deskFor = (plan: Plan): Desk => ({
  catalogue: contentCatalogue,
  lessons: {},
  words: builderWords,
  paths: { lessons: '/lessons/', tactics: '/tactics/', strategies: '/strategies/' },
  edit: () => plan,
  announce: () => undefined,
});
