import { expect, test } from 'vitest';
import { findCluster } from '@/lib/core/insider/cluster';
import { peopleBehind } from '@/lib/core/insider/people';
import { sideTotal } from '@/lib/core/insider/side-total';
import { tradeEvents } from '@/lib/core/insider/trade-events';
import { accession } from './known';
import { held, onlyEvent, person, traded } from './transactions';

// Defects that other products shipped, by the number they bear among our notes on peers.

test('F7 an amendment of holdings alone deletes no trade', () => {
  const amended = held({ filing: 2, filedOn: '2026-05-11', originalFiledOn: '2026-05-07' });
  const [event, ...more] = tradeEvents([traded()], [amended]);
  expect(more).toEqual([]);
  expect(event).toMatchObject({ shares: 1000, accession: accession(1), amendments: [] });
});

test('F7 an amended row and the row it amends are never both counted, and the story is real', () => {
  const amendment = traded({
    filing: 2,
    filedOn: '2026-05-11',
    originalFiledOn: '2026-05-07',
    facts: { shares: 1100, sharesAfter: 5100 },
  });
  const rest = traded({ index: 1, facts: { shares: 300, sharesAfter: 5300 } });
  const event = onlyEvent(traded(), rest, amendment);
  expect(event.shares).toBe(1400);
  expect(event.amendments.map(({ changes }) => changes)).toEqual([
    [
      { field: 'shares', said: 1000, says: 1100 },
      { field: 'sharesAfter', said: 5000, says: 5100 },
    ],
  ]);
  expect(onlyEvent(traded()).amendments).toEqual([]);
});

const chainOf = (first: number, shares: number) =>
  [0, 1, 2].map((link) =>
    traded({
      filing: first + link,
      facts: {
        owners: [person(first + link, link === 0 ? 'Ten-percent holder' : 'Director')],
        shares,
        sharesAfter: shares * 10,
        directOrIndirect: link === 0 ? 'D' : 'I',
        nature: link === 0 ? null : 'By fund',
      },
    }),
  );

test('F9 a fund, its partner and its manager who file one purchase are one buyer, and no cluster', () => {
  const events = tradeEvents(chainOf(1, 5000), []);
  expect(sideTotal(events)).toMatchObject({ people: 1, trades: 1 });
  expect(events.map(({ shares }) => shares)).toEqual([5000]);
  expect(findCluster(events)).toBeNull();
});

test('F9 joint filers of one form are one person in all of their trades', () => {
  const joint = traded({ facts: { owners: [person(1), person(2)] } });
  const alone = [1, 2].map((number) =>
    traded({ filing: 1 + number, tradedOn: '2026-05-04', facts: { owners: [person(number)] } }),
  );
  expect(peopleBehind(tradeEvents([joint, ...alone]))).toHaveLength(1);
});

test('F9 three directors who each buy the same for themselves stay three', () => {
  const rows = [1, 2, 3].map((number) =>
    traded({ filing: number, facts: { owners: [person(number)] } }),
  );
  expect(sideTotal(tradeEvents(rows))).toMatchObject({ people: 3, trades: 3 });
});

function changeOf(rows: Parameters<typeof tradeEvents>[0], holdings: ReturnType<typeof held>[]) {
  const stake = tradeEvents(rows, holdings)[0]?.stake;
  if (stake?.kind !== 'known') throw new Error('the stake is withheld');
  return Math.round((100 * (stake.after - stake.before)) / stake.before);
}

const sale = { code: 'S', direction: 'disposed', class: 'open-market-sale' } as const;
const trust = { directOrIndirect: 'I', nature: 'By trust' } as const;

test('F10 73 % of what is held directly is 3 % of the whole when a trust holds the rest', () => {
  const sold = traded({ facts: { ...sale, shares: 73_000, sharesAfter: 27_000 } });
  const rest = held({ facts: { ...trust, shares: 2_333_000 } });
  expect(changeOf([sold], [])).toBe(-73);
  expect(changeOf([sold], [rest])).toBe(-3);
});

test('F10 44 % of the line traded last is 14 % of all lines that were', () => {
  const rows = [
    traded({ index: 0, facts: { ...sale, ...trust, shares: 10_000, sharesAfter: 375_714 } }),
    traded({ index: 1, facts: { ...sale, shares: 44_000, sharesAfter: 56_000 } }),
    traded({ index: 2, facts: { ...sale, shares: 26_000, sharesAfter: 30_000 } }),
  ];
  const spouse = held({ facts: { ...trust, nature: 'By spouse', shares: 85_714 } });
  expect(changeOf(rows, [spouse])).toBe(-14);
});

test('F10 a holding under another spelling of the title is not overlooked: no new position', () => {
  const bought = traded({
    facts: { ...trust, security: 'Class A Common Shares', shares: 434_405, sharesAfter: 434_405 },
  });
  const rest = held({ facts: { security: 'Class A  Common Stock', shares: 1_270_878 } });
  expect(changeOf([bought], [rest])).toBe(34);
});

test('F10 lines that do not reconcile are refused rather than guessed', () => {
  const rows = [
    traded({ index: 0, facts: { ...sale, ...trust, shares: 100, sharesAfter: 900 } }),
    traded({ index: 1, facts: { ...sale, ...trust, shares: 50, sharesAfter: 4000 } }),
  ];
  expect(tradeEvents(rows, [])[0]?.stake).toEqual({
    kind: 'withheld',
    why: { key: 'stakeWithheldAstray' },
  });
});
