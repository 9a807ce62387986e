import { expect, test } from 'vitest';
import { amendmentStory } from '@/lib/core/format/amendment-words';
import { filing } from '../../gallery/states/filings';
import { day, event } from '../../gallery/states/invented';

const TODAY = day('2026-11-22');
const [original, first, second] = ['2026-11-13', '2026-11-16', '2026-11-20'].map(filing);

function story(amendments: Parameters<typeof event>[0]['amendments']) {
  const told = event({ tradedOn: '2026-11-11', ...(amendments && { amendments }) });
  return amendmentStory(told, TODAY);
}

test('an event that was never amended has no story', () => {
  expect(story([])).toEqual([]);
});

test('each amending filing is told once, newest first, with what it said and says', () => {
  if (!original || !first || !second) throw new Error('no filings');
  const row = `${original.accession}#n0` as const;
  const words = story([
    { row, by: first, of: original, changes: [] },
    {
      row,
      by: second,
      of: first,
      changes: [
        { field: 'shares', said: 120_000, says: 12_000 },
        { field: 'price', said: null, says: 18.4 },
        { field: 'tradedOn', said: '2026-11-12', says: '2026-11-11' },
        { field: 'direction', said: 'disposed', says: 'acquired' },
      ],
    },
  ]);
  expect(words.map(({ line }) => line.replaceAll('\u00A0', ' '))).toEqual([
    'Amended 20 Nov',
    'Amended 16 Nov, this trade unchanged',
  ]);
  expect(words[0]?.changes).toEqual([
    { what: 'Shares', said: '120,000', says: '12,000' },
    { what: 'Price', said: 'not stated', says: '$18.40' },
    { what: 'Day of the trade', said: '12\u00A0Nov', says: '11\u00A0Nov' },
    { what: 'Direction', said: 'disposed of', says: 'acquired' },
  ]);
});

test('what an amendment added is told as such', () => {
  if (!original || !first) throw new Error('no filings');
  const row = `${first.accession}#n1` as const;
  const added = { row, by: first, of: original, isAdded: true, changes: [] } as const;
  const [whole] = amendmentStory(
    event({ tradedOn: '2026-11-11', rows: [row], amendments: [added] }),
    TODAY,
  );
  expect(whole?.line).toBe('Amended 16\u00A0Nov, which added this trade');
  const rows = [`${original.accession}#n0` as const, row];
  const [part] = amendmentStory(
    event({ tradedOn: '2026-11-11', rows, amendments: [added] }),
    TODAY,
  );
  expect(part?.line).toBe('Amended 16\u00A0Nov, which added 1 entry of this trade');
});
