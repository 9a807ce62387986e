import { expect, test } from 'vitest';
import { watchRest } from '@/lib/core/format/watch-words';
import type { WatchRow } from '@/lib/core/watch/row';
import { company, event, leftOut } from '../../gallery/states/invented';

const { ticker, cik, name } = company('XSTO', 'Example Storage Corp');
const quiet: WatchRow = {
  ticker,
  cik,
  name,
  newest: null,
  unseen: [],
  rest: { filings: 0, leftOut: [], unread: 0 },
  checkedAtMs: 1,
  problem: null,
};
const bought = event({ tradedOn: '2026-11-01' });
const grant = leftOut('grant', 1);
const offline = { kind: 'offline', host: 'data.sec.gov' } as const;

test.each<[Partial<WatchRow>, string | null]>([
  [{}, 'No recent insider filings.'],
  [{ rest: { filings: 0, leftOut: [], unread: 1 } }, '1 filing could not be read.'],
  [{ rest: { filings: 1, leftOut: [grant], unread: 0 } }, 'No market trades; 1 grant filed.'],
  [{ rest: { filings: 2, leftOut: [], unread: 0 } }, 'No market trades in 2 filings.'],
  [
    { rest: { filings: 1, leftOut: [grant], unread: 2 } },
    'No market trades; 1 grant filed so far; 2 filings could not be read.',
  ],
  [
    { rest: { filings: 1, leftOut: [leftOut('unclassified', 1)], unread: 0 } },
    'No clear market trades; 1 entry that cannot be read for sure filed.',
  ],
  [{ rest: null, checkedAtMs: null }, 'Not checked yet. This takes a moment.'],
  [{ rest: null, problem: offline }, null],
  [{ newest: bought }, null],
  [{ newest: bought, rest: { filings: 1, leftOut: [], unread: 1 } }, '1 filing could not be read.'],
])('%#: %o', (facts, words) => {
  expect(watchRest({ ...quiet, ...facts })).toBe(words);
});
