import { expect, it } from 'vitest';
import { performancePage } from '../../scripts/bench/report.ts';

const page = (kind: string, firstPaint: number) => ({
  page: kind,
  condition: 'plain',
  firstPaint,
  largestPaint: 1234.4,
  shift: 0.004,
  blocked: 0,
  document: 2048,
  style: 1024,
  script: 0,
  font: 512,
  total: 3584,
});

it('shows what was measured, and in brackets what was measured before', () => {
  const now = {
    pages: { date: '2026-02-02', rows: [page('home', 100), page('lesson', 200)] },
    navigation: {
      date: '2026-02-02',
      rows: [{ changes: 12, median: 90.4, slowest: 130, bare: 60 }],
    },
  };
  const last = {
    pages: { date: '2026-01-01', rows: [page('lesson', 250), page('home', 100)] },
    navigation: {
      date: '2026-01-01',
      rows: [{ changes: 12, median: 90.2, slowest: 150, bare: 60 }],
    },
  };
  const text = performancePage(now, last, 'a machine');
  expect(text).toContain('Machine: a machine.');
  expect(text).toContain('Measured on 2026-02-02. In brackets: 2026-01-01.');
  expect(text).toContain('| home | plain | 100 | 1,234 | 0.00 | 0 | 2.0 | 1.0 | 0.0 | 0.5 | 3.5 |');
  expect(text).toContain('| lesson | plain | 200 (250) | 1,234 |');
  expect(text).toContain('| 12 | 90 | 130 (150) | 60 |');
  expect(text).not.toContain('## Search');
});

it('shows a list as one cell, and nothing in brackets the first time', () => {
  const row = {
    page: '/',
    performance: 100,
    accessibility: 100,
    bestPractices: 96,
    seo: 100,
    failed: ['first', 'second'],
  };
  const text = performancePage({ lighthouse: { date: '2026-02-02', rows: [row] } }, {}, 'x');
  expect(text).toContain('| / | 100 | 100 | 96 | 100 | first, second |');
  expect(text).not.toContain('In brackets');
});
