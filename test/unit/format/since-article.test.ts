import { expect, test } from 'vitest';
import { sinceArticle } from '@/lib/core/format/since-article';
import { filing } from '../../gallery/states/filings';
import { day } from '../../gallery/states/invented';
import { report } from '../../gallery/states/view';

const filed = ['2026-11-13', '2026-11-12', '2026-11-12', '2026-11-10'].map(filing);
const held = report([], { filed });
const today = day('2026-11-22');

test.each([
  ['2026-11-09', '4 filings since this article'],
  ['2026-11-10', '3 filings since this article, 1 on the day'],
  ['2026-11-12', '1 filing since this article, 2 on the day'],
  ['2026-11-13', '1 filing on the day of this article'],
  ['2026-11-14', 'No filing since this article'],
  ['2026-08-24', '4 filings since this article'],
  ['2026-08-23', 'This article is older than the 90 days shown'],
])('an article of %s: %s', (publishedOn, expected) => {
  expect(sinceArticle(held, { publishedOn: day(publishedOn), asOf: today, today })).toBe(expected);
});

test('a page that states no day is told nothing', () => {
  expect(sinceArticle(held, { publishedOn: null, asOf: today, today })).toBeNull();
});

function said(publishedOn: string, listOf: string | null): string | null {
  const asOf = listOf === null ? null : day(listOf);
  const words = sinceArticle(held, { publishedOn: day(publishedOn), asOf, today });
  return words?.replaceAll('\u00A0', ' ') ?? null;
}

test('a list of an earlier day never speaks for the days after it', () => {
  expect(said('2026-11-16', '2026-11-15')).toBeNull();
  expect(said('2026-11-16', null)).toBeNull();
  expect(said('2026-11-14', '2026-11-15')).toBe('No filing since this article, as of 15 Nov');
  expect(said('2026-11-12', '2026-11-15')).toBe(
    '1 filing since this article, 2 on the day, as of 15 Nov',
  );
});
