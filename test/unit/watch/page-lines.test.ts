import { expect, test } from 'vitest';
import { BUSY } from '@/test/gallery/states/news';
import { PAGE, pageOf } from '@/test/gallery/states/page-companies';
import { LINES } from '@/test/gallery/states/watch-lines';

const QUIET = LINES.filter((_, at) => at < 3).map((line) => ({ ...line, unseen: 0 }));
const tickers = (lines: ReturnType<typeof pageOf>) => lines.map(({ company }) => company.ticker);

test('unseen news comes first, then activity, then the rest, each in the order of the page', () => {
  const lines = pageOf(PAGE, BUSY.slice(0, 2), QUIET);
  expect(tickers(lines)).toEqual(['XSTO', 'XNB', 'PLCF', 'QTRN', 'XNA', 'MRRBQ-PA', 'XNC', 'XND']);
  expect(lines[0]).toMatchObject({ unseen: 2, isWatched: true });
  expect(lines[1]).toMatchObject({ unseen: 0, isWatched: false, isTraded: true, latest: null });
});

test('seen news is no unseen one, and a page with nothing known keeps its order', () => {
  const seen = BUSY.map((one) => ({ ...one, seenAtMs: 1 }));
  expect(pageOf(PAGE, seen, []).every(({ unseen }) => unseen === 0)).toBe(true);
  expect(tickers(pageOf(PAGE.slice(2), [], []))).toEqual([
    'PLCF',
    'MRRBQ-PA',
    'XNC',
    'XND',
    'XSTO',
    'QTRN',
  ]);
});
