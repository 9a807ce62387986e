import { expect, test } from 'vitest';
import { historyDepths, historyWords } from '@/lib/core/format/history-words';
import type { HistoryLoading } from '@/lib/core/insider/history';
import type { IsoDate } from '@/lib/core/iso-date';
import { day } from '../../gallery/states/invented';

const TODAY = day('2026-11-22');
const HELD = day('2026-08-24');

function said(facts: Partial<HistoryLoading>, unread = 0, heldSince: IsoDate | null = HELD) {
  const loading = { state: 'running', wantedSince: day('2021-11-22'), read: 120, of: 400 } as const;
  const held = { heldSince, unread };
  const { state, progress } = historyWords({ ...loading, problem: null, ...facts }, held, TODAY);
  return `${state}${progress === null ? '' : `: ${progress}`}`.replaceAll('\u00A0', ' ');
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
  expect(said({ state: 'none', wantedSince: null }, 0, null)).toBe('Nothing is loaded yet.');
});

test('only depths beyond what is held are offered', () => {
  const labels = (held: string) => historyDepths(TODAY, day(held)).map(({ label }) => label);
  expect(labels('2026-08-24')).toEqual(['1 year', '3 years', '5 years', '10 years', 'everything']);
  expect(labels('2023-08-01')).toEqual(['5 years', '10 years', 'everything']);
  expect(labels('1993-01-01')).toEqual([]);
  expect(historyDepths(TODAY, null)).toHaveLength(5);
});

function stateAt(read: number): string {
  const loading = { state: 'running', wantedSince: day('2021-11-22'), read, of: 400 } as const;
  const held = { heldSince: HELD, unread: read };
  return historyWords({ ...loading, problem: null }, held, TODAY).state;
}

test('what is announced stays the same from filing to filing', () => {
  expect(stateAt(120)).toBe(stateAt(121));
});

test('what could not be read is taken out of every claim of completeness', () => {
  expect(said({ state: 'done' }, 3)).toBe(
    'Everything filed since 24 Aug is here, but for 3 filings that could not be read.',
  );
  expect(said({ state: 'none', wantedSince: null }, 1)).toBe(
    'Everything filed since 24 Aug is here, but for 1 filing that could not be read.',
  );
  expect(said({ state: 'done', wantedSince: day('1993-01-01') }, 3)).toBe(
    'Everything ever filed is here, but for 3 filings that could not be read.',
  );
  expect(said({ state: 'done', wantedSince: day('1993-01-01') })).toBe(
    'Everything ever filed is here.',
  );
});
