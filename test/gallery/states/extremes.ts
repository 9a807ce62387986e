import { company, event, leftOut, owner } from './invented';
import { report, view, type CardState } from './view';

const SALE = { class: 'open-market-sale', direction: 'disposed' } as const;
const LONG =
  "O'Ærøskjold-Ångströmsdóttir de la Peña y Zúñiga von Hohenfriedeberg-Weißenbach Þórunn";
const HOSTILE = '<img src=x onerror="document.title=1"><script>alert(1)</script>';

const many = Array.from({ length: 14 }, (_, index) =>
  event({
    ...(index % 3 === 1 ? SALE : {}),
    owners: [
      owner(`Person ${index + 1}`, index % 2 ? 'Director' : 'EVP, Worldwide Sales', 40 + index),
    ],
    shares: 1_000 + index * 3_217,
    price: 20 + index,
    tradedOn: `2026-${index < 7 ? '11' : '09'}-${String(20 - index).padStart(2, '0')}`,
  }),
);

/** What breaks a careless layout. */
export const extremes: readonly CardState[] = [
  {
    name: 'long names',
    view: view(
      company('MRRBQ-PA', 'Brøndvik, Hohenfriedeberg & Sønner Søtransport og Handelsselskab ASA'),
      {
        report: report(
          [
            event({
              owners: [
                owner(
                  LONG,
                  'Chief Executive Officer of Shipping, Terminals & Ports (Americas)',
                  31,
                ),
              ],
              shares: 6_000,
              price: 14.25,
              tradedOn: '2026-11-19',
              filedOn: '2026-11-20',
            }),
            event({
              owners: [
                owner('Featherstonehaugh-Cholmondeley Maximilian Alexander III', 'Director', 32),
                owner('Featherstonehaugh Family Trust', 'Trust', 33),
                owner('Featherstonehaugh GP LLC', 'General partner', 34),
              ],
              shares: 2_500,
              price: 14.4,
              tradedOn: '2026-11-18',
              filedOn: '2026-11-20',
            }),
          ],
          { beyondLimit: 140 },
        ),
      },
    ),
  },
  {
    name: 'great and small numbers',
    view: view(company('HUGEX', 'Hugely Valued Holdings Inc.'), {
      report: report([
        event({
          ...SALE,
          owners: [owner('Titan Rex', 'CEO', 35)],
          shares: 1_234_567_890,
          price: 1_204.5,
          tradedOn: '2026-11-17',
        }),
        event({
          owners: [owner('Wee Sandy', 'Director', 36)],
          shares: 0.125,
          price: 0.0042,
          tradedOn: '2026-11-16',
        }),
        event({
          ...SALE,
          owners: [owner('Midler Ann', 'CFO', 37)],
          shares: 123_456_789,
          price: 512.07,
          tradedOn: '2025-12-31',
          filedOn: '2026-09-02',
        }),
      ]),
    }),
  },
  {
    name: 'many trades',
    view: view(company('MRVX', 'Merrivex Networks Inc.'), {
      report: report(many, { leftOut: [leftOut('grant', 31)] }),
    }),
  },
  {
    name: 'hostile text',
    view: view(company('HSTL', `${HOSTILE} Corp`), {
      report: report(
        [
          event({
            owners: [owner(`\u202E${HOSTILE}`, HOSTILE, 38)],
            tradedOn: '2026-11-03',
            url: 'javascript:alert(1)',
          }),
        ],
        {
          lookalikes: [
            event({
              class: 'private-placement',
              owners: [owner(HOSTILE, HOSTILE, 39)],
              tradedOn: '2026-11-02',
              why: { key: 'whyOtherSecurity', values: { security: HOSTILE } },
              words: `${HOSTILE} ${'securities-purchase-agreement'.repeat(12)}`,
            }),
          ],
        },
      ),
    }),
  },
];
