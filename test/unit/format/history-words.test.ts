import { expect, test } from 'vitest';
import { historyDepths, historyWords, yearsBefore } from '@/lib/core/format/history-words';
import type { HistoryLoading } from '@/lib/core/insider/history';
import { day } from '../../gallery/states/invented';

const TODAY = day('2026-11-22');
const HELD = day('2026-08-24');

function said(facts: Partial<HistoryLoading>, held = HELD): string {
  const loading = { state: 'running', wantedSince: day('2021-11-22'), read: 120, of: 400 } as const;
  return historyWords({ ...loading, problem: null, ...facts }, held, TODAY).replaceAll(
    '\u00A0',
    ' ',
  );
}

test('progress is told with how far back it reaches', () => {
  expect(said({})).toBe('Filings back to 2021: 120 of 400 read');
  expect(said({ of: null })).toBe('Filings back to 2021: asking the SEC for its lists');
  expect(said({ wantedSince: day('1993-01-01') })).toBe('All filings: 120 of 400 read');
});

test('what was stopped says so, and that what was read is shown', () => {
  expect(said({ state: 'stopped' })).toBe(
    'Filings back to 2021: stopped after 120 of 400 read. What was read is shown.',
  );
  expect(said({ state: 'failed', of: null })).toBe(
    'Filings back to 2021: stopped. What was read is shown.',
  );
});

test('completeness is claimed of what is held alone', () => {
  expect(said({ state: 'none', wantedSince: null })).toBe('Everything filed since 24 Aug is here.');
  expect(said({ state: 'done' })).toBe('Everything filed since 24 Aug is here.');
  expect(
    historyWords(
      { state: 'none', wantedSince: null, read: 0, of: null, problem: null },
      null,
      TODAY,
    ),
  ).toBe('Nothing is loaded yet.');
});

test('only depths beyond what is held are offered', () => {
  const labels = (held: string) => historyDepths(TODAY, day(held)).map(({ label }) => label);
  expect(labels('2026-08-24')).toEqual(['1 year', '3 years', '5 years', '10 years', 'everything']);
  expect(labels('2023-08-01')).toEqual(['5 years', '10 years', 'everything']);
  expect(labels('1993-01-01')).toEqual([]);
  expect(historyDepths(TODAY, null)).toHaveLength(5);
});

test('a leap day has its year before', () => {
  expect(yearsBefore(day('2024-02-29'), 1)).toBe('2023-02-28');
  expect(yearsBefore(day('2026-11-22'), 10)).toBe('2016-11-22');
});
