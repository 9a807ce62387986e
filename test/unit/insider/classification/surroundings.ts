import { cik, day } from '../known';
import { owner, row } from '../ownership-rows';
import { note, sale, type Case } from './case';

const holder = owner({ isDirector: false, isTenPercentOwner: true });

export const surroundings: readonly Case[] = [
  [
    'a few shares and a fraction',
    { row: { shares: 12.437 } },
    'automatic-plan',
    'fractional-shares',
  ],
  [
    'the same, called open market',
    note('Open market purchase.', { row: { shares: 12.437 } }),
    'open-market',
    'words-open-market',
  ],
  ['many shares and a fraction', { row: { shares: 275.634 } }, 'open-market', 'nothing-against'],
  ['a blank check', { issuer: { sic: '6770' } }, 'blank-check', 'blank-check'],
  [
    'a sponsor’s private units',
    note('The Sponsor purchased private placement units.', { issuer: { sic: '6770' } }),
    'private-placement',
    'words-placement',
  ],
  [
    'beside a conversion on closing',
    {
      beside: [row({ index: 1, code: 'C', tradeFootnotes: ['F2'] })],
      document: { footnotes: { F2: 'Converted on the closing of the initial public offering.' } },
    },
    'ipo-allocation',
    'conversion-on-closing',
  ],
  [
    'at a listing',
    { issuer: { listingDays: [day('2026-05-01')] } },
    'ipo-allocation',
    'near-listing',
  ],
  [
    'at a listing with a prospectus',
    { issuer: { listingDays: [day('2026-05-01')], prospectusDays: [day('2026-05-05')] } },
    'ipo-allocation',
    'near-listing',
  ],
  [
    'six days after a listing',
    { issuer: { listingDays: [day('2026-04-29')] } },
    'open-market',
    'nothing-against',
  ],
  [
    'at a prospectus',
    { issuer: { prospectusDays: [day('2026-05-08')] } },
    'offering',
    'near-prospectus',
  ],
  [
    'at a prospectus, at a range of prices',
    note('Multiple trades at prices ranging from $12.10 to $12.90.', {
      issuer: { prospectusDays: [day('2026-05-08')] },
    }),
    'open-market',
    'nothing-against',
  ],
  [
    'what is known of another issuer',
    { issuer: { cik: cik(9_990_777), sic: '6770', prospectusDays: [day('2026-05-05')] } },
    'open-market',
    'nothing-against',
  ],
  [
    'a ten-percent holder',
    { document: { owners: [holder] } },
    'ten-percent-holder-purchase',
    'ten-percent-holder',
  ],
  [
    'a ten-percent holder’s sale',
    { row: sale, document: { owners: [holder] } },
    'ten-percent-holder-sale',
    'ten-percent-holder',
  ],
  [
    'a former director',
    { document: { owners: [owner({ isDirector: false, isOther: true })] } },
    'other',
    'no-insider',
  ],
];
