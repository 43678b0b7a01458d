import { site } from '#site.config.ts';
import { xmlText } from '#domain/xml-text.ts';

/** The cover of the book: the name of the guide over a move across a hatched zone. */
export function bookCover(color: (name: string) => string): string {
  const [strategy, tactic, ink, board] = ['strategy', 'tactic', 'ink', 'board'].map(color);
  const [first, ...rest] = site.tagline.split(', ');
  const lines = [first, rest.join(', ')].filter((words) => words !== undefined && words !== '');
  const words = lines.map(
    (line, at) => `<text x="100" y="${410 + at * 62}" font-size="46">${xmlText(line ?? '')}</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 1600" width="1200" height="1600">
<title>${xmlText(site.name)}</title>
<path fill="${board}" d="M0 0h1200v1600H0z"/>
<g font-family="Barlow Semi Condensed, Arial Narrow, sans-serif" font-weight="600" fill="${ink}">
<text x="96" y="290" font-size="170">${xmlText(site.name)}</text>
${words.join('\n')}
</g>
<g fill="none" stroke-linecap="round" stroke-linejoin="round" transform="translate(100 760) scale(22)">
<path stroke="${strategy}" stroke-width="1" d="M9.500 1.500h11a8 8 0 0 1 8 8v9a8 8 0 0 1-8 8h-11a8 8 0 0 1-8-8v-9a8 8 0 0 1 8-8z"/>
<path stroke="${strategy}" stroke-width=".5" d="M4 15 15 4M4 23 23 4M11 25 27 9M19 26l8-8"/>
<path stroke="${tactic}" stroke-width="1.500" d="M12 20c12 0 10-12 27-12M34 3l6 5-6 5"/>
</g>
</svg>
`;
}
