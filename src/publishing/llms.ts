import { twinStrings } from '#i18n/twin.ts';
import { site } from '#site.config.ts';
import { bullets, paragraphs } from './exercise-markdown.ts';
import { twinKinds, type Twin } from './twin.ts';

const { llms, plural } = twinStrings;

/** `llms.txt`: one line for each twin, by kind, and the files that hold everything at once. */
export function llmsText(twins: readonly Twin[], url: (path: string) => string): string {
  const link = (words: string, path: string): string => `[${words}](${url(path)})`;
  const chapters = twinKinds.flatMap((kind) => [
    `## ${plural[kind]}`,
    bullets(
      twins
        .filter((twin) => twin.kind === kind)
        .map(({ title, path, short }) => `${link(title, `/${path}.md`)}: ${short}`),
    ),
  ]);
  const whole = bullets([
    `${link('catalogue.json', '/catalogue.json')}: ${llms.catalogue}`,
    `${link('fit.csv', '/fit.csv')}: ${llms.fit}`,
    `${link('why-and-how.epub', '/why-and-how.epub')}: ${llms.book}`,
  ]);
  const parts = [`# ${site.name}`, `> ${site.description}`, llms.lead, ...chapters];
  return `${paragraphs(...parts, `## ${llms.optional}`, whole)}\n`;
}
