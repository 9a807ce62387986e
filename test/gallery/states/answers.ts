import {
  amendedReport,
  chief,
  clusterReport,
  director,
  finance,
  loneChiefReport,
  SALE,
} from './answer-reports';
import { filing } from './filings';
import { company, day, event, leftOut, owner } from './invented';
import { report, view, type CardState } from './view';

const sponsor = owner('Example Sponsor Holdings LLC', 'Ten-percent holder', 21);

/** What the product is for: the filings' answers, told apart. */
export const answers: readonly CardState[] = [
  {
    name: 'a cluster of buyers and a sale',
    view: view(company('XSTO', 'Example Storage Corp'), { report: clusterReport, watched: true }),
    publishedOn: day('2026-11-11'),
  },
  {
    name: 'a lone chief executive',
    view: view(company('XSPE', 'Specimen Equity Inc.'), {
      report: loneChiefReport,
    }),
  },
  {
    name: 'a badge and its why',
    view: view(company('XSTO', 'Example Storage Corp'), { report: clusterReport }),
    publishedOn: day('2026-11-13'),
    steps: [{ press: 'signalClusterBadge', with: { people: 3 } }],
  },
  {
    name: 'an amended filing',
    view: view(company('AMND', 'Amendment Foundries Inc.'), { report: amendedReport }),
  },
  {
    name: 'a private placement filed as a purchase',
    view: view(company('XACQ', 'Example Acquisition Corp I'), {
      report: report([], {
        filings: 2,
        lookalikes: [
          event({
            class: 'private-placement',
            owners: [sponsor],
            security: 'Class A Ordinary Shares',
            shares: 440_000,
            price: 10,
            tradedOn: '2026-10-12',
            filedOn: '2026-10-14',
            why: { key: 'whyPlacementOfSpac' },
            words:
              'The private placement units were acquired by the sponsor simultaneously with the closing of the initial public offering.',
          }),
        ],
        leftOut: [leftOut('private-placement', 1)],
      }),
    }),
  },
  {
    name: 'planned sales only',
    view: view(company('PLCF', 'Placeholder Foods, Inc.'), {
      report: report(
        [
          event({
            ...SALE,
            plan: 'plan',
            owners: [finance],
            shares: 12_000,
            price: 88.4,
            tradedOn: '2026-11-02',
            filedOn: '2026-11-04',
          }),
          event({
            ...SALE,
            plan: 'plan',
            owners: [chief],
            shares: 30_000,
            price: 86.15,
            tradedOn: '2026-10-01',
            filedOn: '2026-10-02',
          }),
          event({
            ...SALE,
            plan: 'plan',
            owners: [finance],
            shares: 12_000,
            price: 84.02,
            tradedOn: '2026-09-01',
            filedOn: '2026-09-03',
          }),
        ],
        {
          leftOut: [leftOut('exercise', 3)],
          notices: [filing('2026-10-30'), filing('2026-09-28')],
        },
      ),
    }),
  },
  {
    name: 'some sales by plan, some not stated',
    view: view(company('PLCF', 'Placeholder Foods, Inc.'), {
      report: report([
        event({
          ...SALE,
          plan: 'plan',
          owners: [finance],
          shares: 12_000,
          price: 88.4,
          tradedOn: '2026-11-02',
          filedOn: '2026-11-04',
        }),
        event({
          ...SALE,
          plan: 'unknown',
          owners: [chief],
          shares: 30_000,
          price: 86.15,
          tradedOn: '2026-10-01',
          filedOn: '2026-10-02',
        }),
      ]),
    }),
  },
  {
    name: 'several lookalikes',
    view: view(company('LKLK', 'Lookalike Industries Ltd.'), {
      report: report([], {
        filings: 5,
        lookalikes: [
          event({
            class: 'conversion',
            owners: [chief],
            shares: 1_250_000,
            price: null,
            tradedOn: '2026-11-09',
            filedOn: '2026-11-12',
            why: { key: 'whyCodeC' },
            words: 'Each share of Series B Preferred Stock converted automatically into one share.',
          }),
          event({
            class: 'price-unclear',
            owners: [finance],
            shares: 9_000,
            price: null,
            tradedOn: '2026-09-11',
            why: { key: 'whyCurrency' },
            words:
              'The price reported in Column 4 is in Canadian dollars. It is a weighted average: these shares were bought in several transactions at prices from C$17.02 to C$17.94, and the reporting person undertakes to provide the full information on the number of shares at each price upon request.',
          }),
          event({
            class: 'ten-percent-holder-purchase',
            owners: [
              owner('Northgate Partners Fund II LP', 'Ten-percent holder', 22),
              sponsor,
              director,
            ],
            shares: 640_000,
            price: 17.2,
            tradedOn: '2026-10-20',
            filedOn: '2026-10-22',
            why: { key: 'whyTenPercent' },
          }),
          event({
            class: 'inconsistent',
            direction: 'disposed',
            owners: [director],
            shares: 500,
            price: 18,
            tradedOn: '2026-09-15',
            filedOn: '2026-09-16',
            why: { key: 'whyBuyDisposed' },
          }),
          event({
            class: 'swap',
            tradedOn: '2026-09-09',
            why: { key: 'whySwap' },
          }),
        ],
        leftOut: [
          leftOut('conversion', 1),
          leftOut('ten-percent-holder-purchase', 1),
          leftOut('inconsistent', 1),
          leftOut('price-unclear', 1),
          leftOut('swap', 1),
        ],
      }),
    }),
  },
  {
    name: 'grants and withholdings only',
    view: view(company('QTRN', 'Quarternoon Systems, Inc.'), {
      report: report([], {
        filings: 6,
        leftOut: [leftOut('tax-withholding', 5), leftOut('grant', 2), leftOut('gift', 1)],
      }),
    }),
  },
  {
    name: 'nothing at all',
    view: view(company('NBLK', 'Northblank Utilities Co'), { report: report([], { filings: 0 }) }),
  },
];
