import { xmlText } from '#domain/xml-text.ts';
import { site } from '#site.config.ts';
import type { Change } from '#schemas/change.ts';

/** Days are all an author writes; a feed wants an hour too. */
const moment = (date: string): string => `${date}T00:00:00Z`;

/** The day of the newest change; before the first one, the first day of all. */
export function newestDay(changes: readonly Pick<Change, 'date'>[]): string {
  return changes.reduce((day, { date }) => (date > day ? date : day), '1970-01-01');
}

/** The changes of the guide as an Atom feed, newest first. */
export function atomFeed(
  changes: readonly Change[],
  title: string,
  url: (path: string) => string,
): string {
  const newest = changes.toSorted((a, b) => b.date.localeCompare(a.date));
  const entries = newest.map(
    ({ id, date, title: what, text, path }) => `  <entry>
    <id>${xmlText(url(`/feed.xml#${id}`))}</id>
    <title>${xmlText(what)}</title>
    <updated>${moment(date)}</updated>
    <link href="${xmlText(url(path))}"/>
    <summary>${xmlText(text)}</summary>
  </entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${site.language}">
  <id>${xmlText(url('/feed.xml'))}</id>
  <title>${xmlText(`${site.name}: ${title}`)}</title>
  <updated>${moment(newestDay(changes))}</updated>
  <author><name>${xmlText(site.name)}</name></author>
  <link rel="self" href="${xmlText(url('/feed.xml'))}"/>
  <link href="${xmlText(url('/'))}"/>
${entries.join('\n')}
</feed>
`;
}
