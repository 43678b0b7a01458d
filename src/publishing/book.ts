import { strToU8, zipSync, type Zippable } from 'fflate';
import { bookStrings } from '#i18n/book.ts';
import { fill } from '#i18n/fill.ts';
import { twinStrings } from '#i18n/twin.ts';
import { site } from '#site.config.ts';
import { bookHtml } from './book-html.ts';
import { xmlText } from '#domain/xml-text.ts';
import { twinKinds, type Twin } from './twin.ts';

/** One file of text in the book. */
interface Chapter {
  readonly file: string;
  readonly title: string;
  readonly html: string;
}

const fileOf = (path: string): string => `${path.replaceAll('/', '-')}.xhtml`;

const page = (title: string, html: string): string => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${site.language}" xml:lang="${site.language}">
<head><title>${xmlText(title)}</title><link rel="stylesheet" type="text/css" href="book.css"/></head>
<body>
${html}
</body>
</html>
`;

/** Every twin as a chapter; what answers its questions stands in a chapter at the back. */
function chaptersOf(twins: readonly Twin[], home: string): Chapter[] {
  const files = new Map(twins.map(({ path }) => [`${home}${path}.md`, fileOf(path)]));
  const relink = (href: string): string => files.get(href) ?? href;
  const texts = twins.map(({ path, title, short, label, text, answers }) => {
    const head = `<h1>${xmlText(title)}</h1>\n<p class="label">${xmlText(label)}</p>\n<p class="lead">${xmlText(short)}</p>`;
    const back =
      answers === ''
        ? ''
        : `<p><a href="answers.xhtml#${fileOf(path)}">${bookStrings.toAnswers}</a></p>`;
    return { file: fileOf(path), title, html: `${head}\n${bookHtml(text, 0, relink)}\n${back}` };
  });
  const answers = twins
    .filter((twin) => twin.answers !== '')
    .map(({ path, title, answers: told }) => {
      const file = fileOf(path);
      return `<section id="${file}">\n<h2><a href="${file}">${xmlText(title)}</a></h2>\n${bookHtml(told, 2, relink)}</section>`;
    });
  const title = twinStrings.answers;
  return [
    ...texts,
    { file: 'answers.xhtml', title, html: `<h1>${title}</h1>\n${answers.join('\n')}` },
  ];
}

/** The contents: chapters by kind, in the order of the book. */
function contents(twins: readonly Twin[]): string {
  const link = (file: string, words: string): string =>
    `<li><a href="${file}">${xmlText(words)}</a></li>`;
  const parts = twinKinds.flatMap((kind) => {
    const found = twins.filter((twin) => twin.kind === kind);
    const rows = found.map(({ path, title }) => link(fileOf(path), title)).join('\n');
    return found.length === 0
      ? []
      : [`<li><span>${twinStrings.plural[kind]}</span><ol>\n${rows}\n</ol></li>`];
  });
  return page(
    bookStrings.contents,
    `<nav epub:type="toc" id="toc"><h1>${bookStrings.contents}</h1><ol>\n${parts.join('\n')}\n${link('answers.xhtml', twinStrings.answers)}\n</ol></nav>`,
  );
}

/** The record of the book: what it is, its files, their order. */
function record(chapters: readonly Chapter[], home: string, day: string): string {
  const items = chapters.map(
    ({ file }, at) => `<item id="c${at}" href="${file}" media-type="application/xhtml+xml"/>`,
  );
  const order = chapters.map((_, at) => `<itemref idref="c${at}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${site.language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${xmlText(home)}</dc:identifier>
<dc:title>${xmlText(`${site.name}: ${site.tagline}`)}</dc:title>
<dc:language>${site.language}</dc:language>
<dc:creator>${xmlText(site.name)}</dc:creator>
<dc:description>${xmlText(site.description)}</dc:description>
<meta property="dcterms:modified">${day}T00:00:00Z</meta>
</metadata>
<manifest>
<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="book.css" media-type="text/css"/>
<item id="cover-image" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>
<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>
${items.join('\n')}
</manifest>
<spine>
<itemref idref="cover"/>
<itemref idref="nav"/>
${order.join('\n')}
</spine>
</package>
`;
}

const container = `<?xml version="1.0" encoding="utf-8"?>
<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0">
<rootfiles><rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`;

/** What a book is made from besides its texts. */
export interface BookParts {
  /** Address of the guide, with a slash at its end. */
  readonly home: string;
  /** Day of the last change, "2026-11-25". */
  readonly day: string;
  /** A picture as SVG. */
  readonly cover: string;
  readonly style: string;
}

/** The guide as an EPUB 3. The same texts give the same bytes: no time of the build is in it. */
export function epub(twins: readonly Twin[], { home, day, cover, style }: BookParts): Uint8Array {
  const chapters = chaptersOf(twins, home);
  const front = `<p class="cover"><img src="cover.svg" alt="${xmlText(fill(bookStrings.cover, { name: site.name, tagline: site.tagline }))}"/></p>`;
  const files: Record<string, string> = {
    'META-INF/container.xml': container,
    'EPUB/book.opf': record(chapters, home, day),
    'EPUB/nav.xhtml': contents(twins),
    'EPUB/cover.xhtml': page(site.name, front),
    'EPUB/cover.svg': cover,
    'EPUB/book.css': style,
    ...Object.fromEntries(
      chapters.map(({ file, title, html }) => [`EPUB/${file}`, page(title, html)]),
    ),
  };
  const mtime = new Date(`${day}T12:00:00Z`);
  const zipped: Zippable = {
    // First and as it is, so that a program knows the book by its first bytes.
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
  };
  for (const [name, text] of Object.entries(files)) zipped[name] = strToU8(text);
  return zipSync(zipped, { mtime });
}
