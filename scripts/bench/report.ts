type Row = Readonly<Record<string, unknown>>;

/** One measured part of the bench, as it is kept in `docs/performance.json`. */
export interface Section {
  readonly date: string;
  readonly rows: readonly Row[];
}
export type Results = Readonly<Record<string, Section>>;

/** How a part is shown: its heading, what it measures, and its columns. */
interface Shape {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly columns: readonly (readonly [key: string, head: string, show?: (n: number) => string])[];
}

const whole = (n: number): string => Math.round(n).toLocaleString('en-US');
const kib = (n: number): string => (n / 1024).toFixed(1);
const mib = (n: number): string => whole(n / 1024 / 1024);
const tenth = (n: number): string => n.toFixed(1);
const hundredth = (n: number): string => n.toFixed(2);

const shapes: readonly Shape[] = [
  {
    id: 'pages',
    title: 'Opening a page',
    about:
      'A first visit on a phone, medians. Times in ms: first contentful paint, largest contentful paint, total blocking time. Bytes in KiB as transferred, without headers. `slow`: slow 4G and a processor four times slower.',
    columns: [
      ['page', 'page'],
      ['condition', 'condition'],
      ['firstPaint', 'FCP', whole],
      ['largestPaint', 'LCP', whole],
      ['shift', 'CLS', hundredth],
      ['blocked', 'TBT', whole],
      ['document', 'HTML', kib],
      ['style', 'CSS', kib],
      ['script', 'script', kib],
      ['font', 'fonts', kib],
      ['total', 'all', kib],
    ],
  },
  {
    id: 'bare',
    title: 'A lesson against bare HTML',
    about:
      'Largest paint on slow 4G with a slow processor, in ms, of a lesson and of a page with the same text and styles and nothing else. Aim: at most 1.2 times.',
    columns: [
      ['lesson', 'lesson', whole],
      ['bare', 'bare', whole],
      ['ratio', 'times', hundredth],
    ],
  },
  {
    id: 'navigation',
    title: 'From lesson to lesson',
    about:
      'From the click on the next lesson to its first paint, in ms, on a warm connection. Aim: 120. Bare: the same between two pages with nothing but a heading and a link, which is what this machine and its browser need themselves.',
    columns: [
      ['changes', 'changes', whole],
      ['median', 'median', whole],
      ['slowest', 'slowest', whole],
      ['bare', 'bare', whole],
    ],
  },
  {
    id: 'search',
    title: 'Search',
    about:
      'The dialog is opened with `/`, a word is typed at 60 ms a key; ms until a result is visible, medians. KiB since opening: until that result, and with the full text behind it. Aims: 280 ms (slow: 2,000 ms), 70 KiB.',
    columns: [
      ['condition', 'condition'],
      ['pages', 'pages', whole],
      ['fromOpening', 'from opening', whole],
      ['slowest', 'slowest', whole],
      ['fromFirstKey', 'from first key', whole],
      ['bytesToFirst', 'KiB to first result', kib],
      ['bytesWithText', 'KiB with full text', kib],
    ],
  },
  {
    id: 'widgets',
    title: 'Answering and building',
    about:
      'The slowest interaction from input to paint, in ms, on a processor four times slower; the browser tells it in steps of 8 and nothing below 16 (0). Aim: 100. The first row is a bare page with a button that shows one sentence: what this machine and its browser need themselves. An answer is drawn in two steps, first the verdict; “with reasons” is from the click until all of it is there. Script in KiB, transferred by then.',
    columns: [
      ['what', 'what'],
      ['paint', 'paint', whole],
      ['whole', 'with reasons', whole],
      ['script', 'script', kib],
    ],
  },
  {
    id: 'builds',
    title: 'Building',
    about:
      'The guide as it is, and with copies of its concepts. Memory in MiB (main process), HTML of all pages in MiB, and of the middle concept in KiB, before compression.',
    columns: [
      ['pages', 'pages', whole],
      ['seconds', 'seconds', tenth],
      ['memory', 'memory', mib],
      ['bytes', 'HTML', mib],
      ['conceptBytes', 'a concept', kib],
    ],
  },
  {
    id: 'lighthouse',
    title: 'Lighthouse',
    about: 'Marks on a phone, as its defaults simulate it, and the audits that did not pass.',
    columns: [
      ['page', 'page'],
      ['performance', 'performance', whole],
      ['accessibility', 'accessibility', whole],
      ['bestPractices', 'best practices', whole],
      ['seo', 'SEO', whole],
      ['failed', 'not passed'],
    ],
  },
];

function cellText(value: unknown, last: unknown, show?: (n: number) => string): string {
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value === 'string') return value;
  if (typeof value !== 'number') return '';
  if (!show) return String(value);
  const now = show(value);
  if (typeof last !== 'number' || show(last) === now) return now;
  return `${now} (${show(last)})`;
}

/** A row of the last table that measures the same: all its names are equal. */
function lastOf(row: Row, { columns }: Shape, last: Section | undefined): Row | undefined {
  const names = columns.filter(([, , show]) => !show).map(([key]) => key);
  const keys = names.filter((key) => !Array.isArray(row[key]));
  return last?.rows.find((other, at) =>
    keys.length > 0
      ? keys.every((key) => other[key] === row[key])
      : at === last.rows.length - 1 && last.rows.length === 1,
  );
}

function table(shape: Shape, { rows }: Section, last: Section | undefined): string {
  const { columns } = shape;
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(([, head]) => head)),
    line(columns.map(([, , show]) => (show ? '--:' : '---'))),
    ...rows.map((row) => {
      const before = lastOf(row, shape, last);
      return line(columns.map(([key, , show]) => cellText(row[key], before?.[key], show)));
    }),
  ].join('\n');
}

/** The page `docs/performance.md`; in brackets stands what the last run measured, where it differs. */
export function performancePage(results: Results, last: Results, machine: string): string {
  const parts = shapes.flatMap((shape) => {
    const section = results[shape.id];
    if (!section) return [];
    const before = last[shape.id];
    const since = before ? ` In brackets: ${before.date}.` : '';
    return [
      `## ${shape.title}\n\n${shape.about} Measured on ${section.date}.${since}\n\n${table(shape, section, before)}`,
    ];
  });
  return `${[
    '# What it costs',
    `Written by \`npm run bench\`; the numbers are in \`performance.json\`. Machine: ${machine}. The built site is served compressed, from the same machine.`,
    ...parts,
  ].join('\n\n')}\n`;
}
