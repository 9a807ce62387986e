import { expect, test } from 'vitest';
import { ledgerCsv } from '@/lib/core/export/ledger-csv';
import { answerWords, sizeWords } from '@/lib/core/format/ledger-words';
import { formatBytes } from '@/lib/core/format/byte-words';
import { filterLedger, hasFailed, ledgerDays } from '@/lib/core/ledger/ledger-line';
import { LEDGER } from '../../gallery/states/ledger';

test('days sum up what went out, and what had no content', () => {
  const days = ledgerDays(LEDGER);
  expect(days.map(({ requests, failed }) => [requests, failed])).toEqual([
    [5, 0],
    [3, 2],
    [2, 1],
  ]);
  expect(days[0]?.bytes).toBe(4_212 + 214_800 + 4_212);
  expect(days.reduce((sum, { requests }) => sum + requests, 0)).toBe(LEDGER.length);
});

test('a filter takes purpose and every word, whatever their capitals', () => {
  expect(filterLedger(LEDGER, '', null)).toEqual(LEDGER);
  expect(filterLedger(LEDGER, 'SUBMISSIONS xsto', null)).toHaveLength(1);
  expect(filterLedger(LEDGER, 'submissions nothing', null)).toEqual([]);
  expect(filterLedger(LEDGER, '503', null).map(({ purpose }) => purpose)).toEqual(['history']);
  expect(filterLedger(LEDGER, '', 'funds')).toHaveLength(2);
});

test('what is under way or unchanged has not failed, what broke off or was refused has', () => {
  expect(hasFailed({ status: null, end: 'open' })).toBe(false);
  expect(hasFailed({ status: 304, end: 'whole' })).toBe(false);
  expect(hasFailed({ status: 200, end: 'broken' })).toBe(true);
  expect(hasFailed({ status: 403, end: 'whole' })).toBe(true);
  expect(hasFailed({ status: null, end: 'broken' })).toBe(true);
  expect(hasFailed({ status: 200, end: 'whole', verdict: 'blocked' })).toBe(true);
});

test('each answer and size has its words', () => {
  const words = [...new Set(LEDGER.map(answerWords))];
  expect(words).toEqual([
    'no answer seen',
    'answered',
    'unchanged',
    'asked to stop (503)',
    'broke off',
    'no answer',
  ]);
  expect(answerWords({ status: 403, end: 'whole', verdict: 'missing' })).toBe('not there (403)');
  expect(answerWords({ status: 500, end: 'whole', verdict: 'refused' })).toBe('refused (500)');
  expect(sizeWords({ bytes: null, isUnpacked: false })).toBe('');
  expect(sizeWords({ bytes: 31_400_000, isUnpacked: true })).toBe('31\u00A0MB unpacked');
  expect([0, 999, 1_000, 1_250, 99_940, 999_500, 1_000_000_000].map(formatBytes)).toEqual(
    ['0 B', '999 B', '1 kB', '1.3 kB', '100 kB', '1 MB', '1 GB'].map((one) =>
      one.replace(' ', '\u00A0'),
    ),
  );
});

test('as CSV each request is a line, and what is not known an empty cell', () => {
  const lines = ledgerCsv(LEDGER).trim().split('\r\n');
  expect(lines).toHaveLength(LEDGER.length + 1);
  expect(lines[1]).toMatch(/form4\.xml,card,XSTO,,,,open,under way$/);
  expect(lines[7]).toMatch(/,funds,EXAMPLE ADVISERS LLC,200,31400000,yes,whole,answered$/);
});
