import { accessionOn, company, QUIET, row, type CaseOn } from './case';

const issuer = company(9990024, 'BRDV', 'Brøndvik & Sønner Søtransport ASA', [
  '4400',
  'Water Transportation',
]);
const chair = { cik: 9991200, name: 'Łękawska-Çelik Żaneta María José', director: true };
const chief = {
  cik: 9991201,
  name: "O'Ærøskjold-Ångströmsdóttir de la Peña y Zúñiga von Hohenfriedeberg-Weißenbach Þórunn",
  director: true,
  officer: 'CEO, <Acting> & "Interim" Head',
};

/** Letters and lengths that a careless parser, feed or layout breaks on. */
export const foreignNames: CaseOn = (days) => ({
  story: 'Names with diacritics, entities and great length; two true purchases.',
  issuer,
  filings: [
    {
      accession: accessionOn(days(3, 'Wed'), 24_001),
      issuer,
      owners: [chair],
      filedOn: days(3, 'Wed'),
      rows: [
        row('P', days(3, 'Mon'), 6_000, 14.25, 6_000, {
          security: 'Ordinary Shares, nominal value NOK 0.10',
          held: 'By "Ł & Ç" Family Trust <Kraków>',
          notes: { nature: ['F1'] },
        }),
      ],
      footnotes: { F1: 'Trustee: Żaneta’s sister – see § 3 of the deed & its “annex”.' },
    },
    {
      accession: accessionOn(days(3, 'Fri'), 24_002),
      issuer,
      owners: [chief],
      filedOn: days(3, 'Fri'),
      rows: [
        row('P', days(3, 'Thu'), 2_500, 14.4, 2_500, {
          security: 'Ordinary Shares, nominal value NOK 0.10',
        }),
      ],
    },
  ],
  expected: {
    ...QUIET,
    forms: 2,
    // 6,000 x 14.25 = 85,500; 2,500 x 14.40 = 36,000
    bought: {
      people: 2,
      trades: 2,
      shares: 8_500,
      value: 121_500,
      planned: 0,
      lead: { name: chair.name, percent: 70 },
    },
  },
});

const media = company(9990025, 'MRRB-A', 'Merribrook Media Group', ['2711', 'Newspapers'], 'NYSE', [
  'MRRB-B',
]);

/** Two classes of stock, two tickers, one company. */
export const twoClasses: CaseOn = (days) => ({
  story: 'A company with two classes of stock and a hyphen in both tickers.',
  issuer: media,
  filings: [
    {
      accession: accessionOn(days(4, 'Thu'), 25_001),
      issuer: { ...media, ticker: 'MRRB.A' },
      owners: [{ cik: 9991210, name: 'Merribrook Lavinia', director: true }],
      filedOn: days(4, 'Thu'),
      rows: [row('P', days(4, 'Tue'), 4_000, 9.8, 88_000, { security: 'Class A Common Stock' })],
    },
  ],
  expected: {
    ...QUIET,
    forms: 1,
    // 4,000 x 9.80
    bought: { people: 1, trades: 1, shares: 4_000, value: 39_200, planned: 0, lead: null },
  },
});
