import { filing } from './filings';
import { day, event, leftOut, owner } from './invented';
import { report } from './view';

export const chief = owner('Hartwell Miriam J', 'CEO, director', 11);
export const finance = owner('Okonkwo Daniel', 'CFO', 12);
export const director = owner('Lindqvist Per', 'Director', 13);

export const SALE = { class: 'open-market-sale', direction: 'disposed' } as const;

const buys = [
  event({
    owners: [chief],
    stake: { kind: 'known', before: 4_513_333, after: 5_325_733 },
    shares: 812_400,
    price: 3.21,
    tradedOn: '2026-11-12',
    filedOn: '2026-11-13',
  }),
  event({
    owners: [director],
    stake: { kind: 'known', before: 0, after: 210_000 },
    shares: 210_000,
    price: 3.12,
    tradedOn: '2026-11-10',
    filedOn: '2026-11-12',
  }),
  event({
    owners: [finance],
    shares: 300_000,
    price: 3.05,
    tradedOn: '2026-11-06',
    filedOn: '2026-11-10',
  }),
];

/** Three buyers within a week, and a sale before. */
export const clusterReport = report(
  [
    ...buys,
    event({
      ...SALE,
      owners: [owner('Vance Tobias', 'General counsel', 14)],
      shares: 40_000,
      price: 2.9,
      tradedOn: '2026-09-03',
      filedOn: '2026-09-04',
    }),
  ],
  {
    leftOut: [leftOut('grant', 4), leftOut('tax-withholding', 2)],
    heldSince: day('2024-11-01'),
  },
);

/** A chief executive who buys alone, and a little again. */
export const loneChiefReport = report([
  event({
    owners: [chief],
    stake: { kind: 'known', before: 208_000, after: 233_000 },
    shares: 25_000,
    price: 41.18,
    tradedOn: '2026-11-17',
    filedOn: '2026-11-18',
  }),
  event({
    owners: [chief],
    stake: { kind: 'known', before: 198_000, after: 208_000 },
    shares: 10_000,
    price: 39.9,
    tradedOn: '2026-10-02',
    filedOn: '2026-10-05',
  }),
]);

const corrected = filing('2026-11-13');

/** A purchase of which a later filing says something else. */
export const amendedReport = report([
  event({
    owners: [finance],
    stake: { kind: 'known', before: 40_000, after: 52_000 },
    shares: 12_000,
    price: 18.4,
    tradedOn: '2026-11-11',
    filedOn: '2026-11-20',
    firstFiledOn: corrected.filedOn,
    amendments: [
      {
        row: `${corrected.accession}#n0`,
        by: filing('2026-11-20'),
        of: corrected,
        changes: [
          { field: 'shares', said: 120_000, says: 12_000 },
          { field: 'tradedOn', said: '2026-11-12', says: '2026-11-11' },
        ],
      },
    ],
  }),
]);
