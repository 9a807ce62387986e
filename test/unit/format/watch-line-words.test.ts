import { describe, expect, test } from 'vitest';
import { ageWords } from '@/lib/core/format/age-words';
import { clockMinute, clockText } from '@/lib/core/format/clock-text';
import { activityWords, entryLabel, entryPath, isNamed } from '@/lib/core/format/entry-words';
import { monthWords } from '@/lib/core/format/month-words';
import { importedWords, pastedWords } from '@/lib/core/format/pasted-words';
import { syncWords } from '@/lib/core/format/sync-words';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import type { MonthSum } from '@/lib/core/watch/month-sums';
import { readAmount } from '@/lib/core/watch/written-amount';
import { about, entry, FUND_ENTRY, item, STORAGE, trade } from '../../gallery/states/news';

function day(text: string): IsoDate {
  const read = parseIsoDate(text);
  if (!read) throw new Error(text);
  return read;
}

const TODAY = day('2026-11-22');

test.each([
  ['2026-11-23', 'today'],
  ['2026-11-22', 'today'],
  ['2026-11-21', 'yesterday'],
  ['2026-11-08', '14\u00A0days ago'],
  ['2026-11-07', '7\u00A0Nov'],
  ['2025-11-07', '7\u00A0Nov\u00A02025'],
])('a filing of %s is of %s', (filedOn, words) => {
  expect(ageWords(day(filedOn), TODAY)).toBe(words);
});

function month(facts: Partial<MonthSum>): MonthSum {
  return { month: '2026-11', isHeld: true, bought: 0, sold: 0, ...facts };
}

describe('a year of months in words', () => {
  test.each<[string | null, Partial<MonthSum>[]]>([
    ['Last 2 months: bought $3M, sold $1M.', [{ bought: 1e6 }, { bought: 2e6, sold: 1e6 }]],
    [
      'Last 2 months: no market trades in what is held. Not all held: 1 month.',
      [{}, { isHeld: false }],
    ],
    ['Last 1 month: bought, for how much is not stated.', [{ bought: null }]],
    ['Last 2 months: sold $1M and more that is not stated.', [{ sold: 1e6 }, { sold: null }]],
    [null, [{ isHeld: false }]],
    [null, []],
  ])('%s', (words, months) => {
    expect(monthWords(months.map(month))).toBe(words);
  });
});

describe('the last activity of an entry', () => {
  const latest = item(about(STORAGE), '2026-11-20', trade({ tradedOn: '2026-11-19' }));
  const activity = { latest, filings: 3, unread: 0 };

  test.each([
    [null, 'Not read yet. Its filings are read by and by.'],
    [activity, 'CEO bought $2.61M'],
    [{ ...activity, unread: 2 }, 'CEO bought $2.61M; 2 filings could not be read'],
    [{ latest: null, filings: 0, unread: 0 }, 'No recent filings.'],
    [{ latest: null, filings: 0, unread: 1 }, '1 filing could not be read.'],
    [{ latest: null, filings: 2, unread: 0 }, 'Nothing of note in 2 filings.'],
    [
      { latest: null, filings: 2, unread: 1 },
      'Nothing of note in 2 filings so far; 1 filing could not be read.',
    ],
  ])('%#', (known, words) => {
    expect(activityWords(entry(STORAGE), known, TODAY)).toBe(words);
  });

  test('of a person and a fund it names the company', () => {
    const person = entry(STORAGE, { kind: 'person' });
    expect(activityWords(person, activity, TODAY)).toBe('XSTO: CEO bought $2.61M');
    expect(activityWords(FUND_ENTRY, activity, TODAY)).toBe('XSTO: CEO bought $2.61M');
  });
});

test('an entry is called by symbol, name or CIK, and leads to its page', () => {
  expect(entryLabel(entry(STORAGE))).toBe('XSTO');
  expect(entryLabel(FUND_ENTRY)).toBe('Invented Capital Management LP');
  expect(entryLabel({ ...FUND_ENTRY, name: '' })).toBe('CIK 9980601');
  expect(entryPath(entry(STORAGE))).toBe('/company.html?cik=0009980001&ticker=XSTO');
  expect(entryPath(FUND_ENTRY)).toBe('/fund.html?cik=0009980601');
  expect(entryPath(entry(STORAGE, { kind: 'person' }))).toBe('/person.html?cik=0009980001');
});

test('an entry is found by all words typed, wherever the reader wrote them', () => {
  const noted = entry(STORAGE, { group: 'Small caps', note: 'spin-off' });
  expect(isNamed(noted, 'spin example')).toBe(true);
  expect(isNamed(noted, 'CAPS xsto')).toBe(true);
  expect(isNamed(noted, 'xsto nothing')).toBe(false);
});

test('what became of a list is said', () => {
  const none = { added: 0, known: 0, unclear: [], unknown: [], left: 0 };
  const unknown = [{ written: 'X', why: { key: 'pasteNobody' } as const }];
  expect(pastedWords(none)).toMatch(/no symbol or name/);
  expect(pastedWords({ ...none, added: 2, known: 1, unknown })).toBe(
    '2 added. 1 was on the list already.',
  );
  expect(pastedWords({ ...none, unknown })).toBe('None added.');
  expect(pastedWords({ ...none, added: 5_000, left: 2 })).toMatch(/2 more entries were not read/);
});

test('an import that took nothing says that the list is as it was', () => {
  const complaints = [{ line: 1, why: { key: 'importNoEntry' } as const }];
  const none = { isTaken: false, added: 0, known: 0, removed: 0, complaints };
  expect(importedWords(none)).toBe('Nothing was taken: your list is as it was. 1 complaint.');
  expect(importedWords({ ...none, isTaken: true, added: 1, removed: 2, complaints: [] })).toBe(
    '1 entry added. 2 entries removed.',
  );
});

test('sync says its size, and what does not fit', () => {
  const left = { entries: [], notes: 0, rules: false };
  expect(syncWords({ bytes: 2_049, left })).toBe('It takes 3 of 100 kB.');
  expect(syncWords({ bytes: 99_000, left: { ...left, notes: 1, rules: true } })).toMatch(
    /on this machine alone: 1 note, your rules\.$/,
  );
});

test.each([
  ['', null],
  ['250000', 250_000],
  ['$250,000', 250_000],
  ['250k', 250_000],
  ['1.5M', 1_500_000],
  ['1,5M', 1_500_000],
  ['1.250M', 1_250_000],
  ['1,250K', 1_250_000],
  ['250.000', 250_000],
  ['1.250.000,50', 1_250_001],
  ['1,25,000', undefined],
  ['1..5', undefined],
  ['2 b', 2e9],
  ['0', undefined],
  ['-5', undefined],
  ['9999b', undefined],
  ['1e9', undefined],
  ['a lot', undefined],
])('an amount typed as “%s”', (text, amount) => {
  expect(readAmount(text)).toBe(amount);
});

test('a clock is read as it is shown, and nothing else', () => {
  expect(clockText(1_330)).toBe('22:10');
  expect(clockMinute('22:10')).toBe(1_330);
  expect(clockMinute('24:00')).toBeNull();
  expect(clockMinute('')).toBeNull();
});
