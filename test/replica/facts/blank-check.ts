import { accessionOn, company, QUIET, row, type CaseOn } from './case';

const issuer = company(
  9990003,
  'TWKA',
  'Tidewick Acquisition Corp. II',
  ['6770', 'Blank Checks'],
  'Nasdaq',
  ['TWKAU', 'TWKAR'],
);

const sponsor = { cik: 9991021, name: 'Tidewick Sponsor II LLC', tenPercent: true };
const chief = {
  cik: 9991022,
  name: 'Marchbanks Julian R',
  director: true,
  officer: 'Chief Executive Officer',
};
const anchor = { cik: 9991023, name: 'Pellworm Securities LLC', tenPercent: true };
const director = { cik: 9991024, name: 'Ostrander Felicia', director: true };

const SHARES = 'Class A Ordinary Shares';
const PLACEMENT =
  'These shares are part of 435,000 private placement units that the sponsor bought from the ' +
  'Issuer at $10.00 per unit, at the same time as the initial public offering closed. Each unit ' +
  'is one Class A ordinary share and one right to receive one tenth of a share.';

/** The trap of the founding article: what reads as "the CEO bought $4.35M" is the sponsor's part. */
export const blankCheck: CaseOn = (days) => ({
  story: 'A blank-check company whose sponsor takes private placement units under code P.',
  issuer,
  others: [
    {
      accession: accessionOn(days(6, 'Tue'), 3091),
      form: '8-A12B',
      filedOn: days(6, 'Tue'),
      filer: issuer,
    },
    {
      accession: accessionOn(days(6, 'Wed'), 3092),
      form: '424B4',
      filedOn: days(6, 'Wed'),
      filer: issuer,
    },
    {
      accession: accessionOn(days(6, 'Fri'), 3093),
      form: '8-K',
      filedOn: days(6, 'Fri'),
      filer: issuer,
    },
  ],
  filings: [
    {
      accession: accessionOn(days(5, 'Mon'), 3001),
      issuer,
      owners: [sponsor, chief],
      filedOn: days(5, 'Mon'),
      rows: [
        row('P', days(6, 'Fri'), 435_000, 10, 435_000, {
          security: SHARES,
          notes: { security: ['F1'] },
        }),
      ],
      derivatives: [
        {
          ...row('P', days(6, 'Fri'), 435_000, null, 435_000, {
            security: 'Rights to receive Class A Ordinary Shares',
            notes: { security: ['F1'], price: ['F1'], terms: ['F2'] },
          }),
          exercisePrice: null,
          exercisable: null,
          expires: null,
          underlying: { security: SHARES, shares: 43_500 },
        },
      ],
      footnotes: { F1: PLACEMENT, F2: 'The rights convert by themselves when a merger closes.' },
    },
    {
      accession: accessionOn(days(5, 'Tue'), 3002),
      issuer,
      owners: [anchor],
      filedOn: days(5, 'Tue'),
      rows: [
        row('P', days(6, 'Fri'), 325_000, 10, 325_000, { security: 'Private Placement Units' }),
      ],
    },
    {
      accession: accessionOn(days(2, 'Wed'), 3003),
      issuer,
      owners: [director],
      filedOn: days(2, 'Wed'),
      rows: [row('P', days(2, 'Mon'), 2_000, 10.06, 2_000, { security: SHARES })],
    },
  ],
  expected: {
    ...QUIET,
    forms: 3,
    // The words decide the sponsor's shares, the title the other units, and the trade itself
    // (SIC 6770) the director's, although he bought on the market.
    notCounted: [
      { class: 'private-placement', events: 1 },
      { class: 'derivative', events: 1 },
      { class: 'other-security', events: 1 },
      { class: 'blank-check', events: 1 },
    ],
  },
});
