import { expect, test } from 'vitest';
import type { FundView } from '@/lib/core/form13f/funds-view';
import type { FundsInCompany } from '@/lib/core/form13f/what-funds-did';
import type { PositionChange } from '@/lib/core/form13f/change';
import { newsOfCompany, newsOfFund, newsOfPerson } from '@/lib/core/watch/derive-news';
import type { ListedFiling } from '@/lib/core/watch/filing-news';
import { accession, cik, day } from '@/test/unit/insider/known';
import { person } from '@/test/unit/insider/transactions';
import { signalsOf, bought } from '@/test/unit/signal/events';
import { ACME } from './news';

const SINCE = day('2026-02-20');
const nothing = { events: [], signals: [], filings: [], funds: null };

test('a purchase on the market is news under all of its rows, dated by its first filing', () => {
  const chief = { ...person(2), office: 'chief-executive', role: 'CEO' } as const;
  const rows = [`${accession(1)}#n0`, `${accession(2)}#n0`] as const;
  const event = bought(1, {
    rows,
    owners: [person(1), chief],
    firstFiled: '2026-05-06',
    filedOn: day('2026-05-19'),
  });
  const [news, ...others] = newsOfCompany({ ...nothing, events: [event] }, ACME, SINCE);
  expect(others).toEqual([]);
  expect(news).toMatchObject({
    marks: rows,
    subject: ACME,
    filedOn: '2026-05-06',
    content: { kind: 'trade', side: 'bought', role: 'CEO', isChief: true, value: 12_500 },
  });
});

test.each([
  ['a private placement', { class: 'private-placement' } as const, 0],
  ['a ten-percent holder’s purchase', { class: 'ten-percent-holder-purchase' } as const, 0],
  ['a trade filed before', { firstFiled: '2026-02-19' }, 0],
  ['a trade of a year ago that was filed late', { on: '2025-05-05', firstFiled: '2026-05-05' }, 1],
])('%s', (_, facts, count) => {
  expect(newsOfCompany({ ...nothing, events: [bought(1, facts)] }, ACME, SINCE)).toHaveLength(
    count,
  );
});

test('a cluster is dated by the filing that made it whole', () => {
  const events = [1, 2, 3].map((one) =>
    bought(one, { on: `2026-05-0${one}`, by: [one], firstFiled: `2026-05-1${one}` }),
  );
  const news = newsOfCompany(
    { ...nothing, events, signals: signalsOf('cluster', events) },
    ACME,
    SINCE,
  );
  const cluster = news.find(({ content }) => content.kind === 'cluster');
  expect(cluster).toMatchObject({
    filedOn: '2026-05-13',
    content: { people: 3, value: 37_500, firstOn: '2026-05-01' },
  });
  expect(cluster?.marks).toHaveLength(3);
});

const filing = (form: string, role: ListedFiling['role'] = 'unknown'): ListedFiling => ({
  accession: accession(9),
  filedOn: day('2026-05-01'),
  url: 'https://www.sec.gov/x',
  form,
  filer: null,
  role,
});

test.each([
  ['SCHEDULE 13D/A', 'unknown', ['stake-filed']],
  ['SC 13G', 'subject', ['stake-filed']],
  ['SCHEDULE 13G', 'filer', []],
  ['144', 'unknown', ['sale-notice']],
  ['424B2', 'unknown', []],
] as const)('on a company’s list %s (%s)', (form, role, kinds) => {
  const news = newsOfCompany({ ...nothing, filings: [filing(form, role)] }, ACME, SINCE);
  expect(news.map(({ content }) => content.kind)).toEqual(kinds);
});

test('a person’s trade is news about the company, by the same marks as there', () => {
  const event = bought(1);
  const source = { events: [event], filings: [filing('144')], tickerOf: () => ACME.ticker };
  const subject = { cik: cik(5), name: 'Ada Quill', ticker: null };
  const [trade, notice] = newsOfPerson(source, subject, SINCE);
  expect(trade).toMatchObject({
    marks: [event.id],
    subject: { cik: event.issuerCik, ticker: 'ACME' },
  });
  expect(notice).toMatchObject({ marks: [`filing:${accession(9)}`], subject });
});

const change = (cusip: string, facts: Partial<PositionChange>): PositionChange =>
  ({
    cusip,
    kind: 'SH',
    issuer: 'ACME CORP',
    titleOfClass: 'COM',
    before: 0,
    after: 0,
    adjustment: null,
    status: 'HOLD',
    valueBefore: 0,
    valueAfter: 0,
    weightBefore: null,
    weightAfter: null,
    rankBefore: null,
    rankAfter: null,
    cut: null,
    ...facts,
  }) as unknown as PositionChange;

const EXIT = change('111111101', {
  before: 10,
  status: 'EXIT',
  valueBefore: 900,
  cut: 'core-exit',
});
const NEW = change('222222101', { after: 10, status: 'NEW', valueAfter: 500, issuer: 'BETA INC' });
const ADD = change('333333101', {
  before: 10,
  after: 20,
  status: 'ADD',
  valueBefore: 1,
  valueAfter: 2,
});

function shownOf(changes: readonly PositionChange[], facts: object = {}): FundView['shown'] {
  return {
    period: day('2026-03-31'),
    against: { period: day('2025-12-31'), quarters: 1, unseen: [], splits: [] },
    flags: [],
    state: 'compared',
    filings: [{ accession: accession(4), filedOn: day('2026-05-14'), url: '' }],
    changes,
    ...facts,
  } as unknown as FundView['shown'];
}

const fund = { cik: cik(77), name: 'Lone Larch Capital', ticker: null };

test('a fund’s news: its filing, once with its amendments, and what it opened and closed', () => {
  const row = { kind: 'holdings', isAmendment: false, period: day('2026-03-31') } as const;
  const list = [
    { ...row, accession: accession(4), filedOn: day('2026-05-14') },
    { ...row, accession: accession(5), filedOn: day('2026-05-18'), isAmendment: true },
  ];
  const source = { list, shown: shownOf([EXIT, NEW, ADD]), filings: [], companyOf: () => null };
  const [filed, ...changes] = newsOfFund(source, fund, SINCE);
  expect(filed).toMatchObject({
    accession: accession(4),
    content: { kind: 'fund-filed', form: '13F-HR' },
  });
  expect(filed?.marks).toContain(`filing:${accession(5)}`);
  expect(changes.map(({ content }) => content)).toMatchObject([
    { action: 'closed', isCoreExit: true, value: 900, issuer: 'ACME CORP' },
    { action: 'opened', isCoreExit: false, value: 500, issuer: 'BETA INC' },
  ]);
});

test('a fund’s deep cut of a core position is news, and a shallow one is none', () => {
  const core = { status: 'TRIM', before: 100, rankBefore: 2, weightBefore: 0.1 } as const;
  const deep = change('444444101', { ...core, after: 70, valueAfter: 700 });
  const shallow = change('555555101', { ...core, after: 90 });
  const read = (facts: object) =>
    newsOfFund(
      { list: [], shown: shownOf([deep, shallow], facts), filings: [], companyOf: () => null },
      fund,
      SINCE,
    ).map(({ content }) => content);
  expect(read({})).toMatchObject([{ action: 'cut', isCoreCut: true, value: 700 }]);
  expect(read({ flags: ['confidential-omitted'] })).toEqual([]);
});

test.each([
  ['nothing is compared', { state: 'uncompared' }],
  ['it is held against another quarter than the one before', { against: { quarters: 2 } }],
])('no change of a fund is news when %s', (_, facts) => {
  const source = { list: [], shown: shownOf([NEW], facts), filings: [], companyOf: () => null };
  expect(newsOfFund(source, fund, SINCE)).toEqual([]);
});

test('on both sides a fund’s change has the same marks', () => {
  const line = {
    cik: fund.cik,
    name: fund.name,
    house: [],
    action: 'closed',
    changes: [EXIT],
    flags: [],
    state: 'compared',
    filedOn: day('2026-05-14'),
    accession: accession(4),
  };
  const funds = {
    period: day('2026-03-31'),
    lines: [line, { ...line, cik: cik(78), action: 'held' }],
  } as unknown as FundsInCompany;
  const [ofCompany, ...others] = newsOfCompany({ ...nothing, funds }, ACME, SINCE);
  const source = { list: [], shown: shownOf([EXIT]), filings: [], companyOf: () => ACME };
  expect(others).toEqual([]);
  expect(ofCompany).toEqual(newsOfFund(source, fund, SINCE)[0]);
});
