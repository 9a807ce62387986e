// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { LookUpCard } from '@/components/look-up-card';
import { ManagerCard } from '@/components/manager-card';
import { MutualFundCard } from '@/components/mutual-fund-card';
import { ShareClassCard } from '@/components/share-class-card';
import type { FundView } from '@/lib/core/form13f/funds-view';
import { fundViews } from '../../gallery/states/fund-views';
import { noneFound } from '../../gallery/states/companies-found';
import { cik, company, NOW_MS } from '../../gallery/states/invented';
import { nothing, setting } from '../../gallery/states/setting';
import { takeSteps } from '../../gallery/steps';
import { render, type Rendered } from './render';
import { act } from 'react';

const SETTING = setting('named beside “13F”');
const storage = company('XSTO', 'Example Storage Corp');

function manager(owner: typeof storage | null, fund: FundView | null = null) {
  const [onCompany, onFollow, onFund] = [vi.fn(), vi.fn(), vi.fn()];
  const card = (
    <ManagerCard
      cik={cik(9_980_041)}
      name="EXAMPLE STORAGE CORP"
      fund={fund}
      company={owner}
      nowMs={NOW_MS}
      problem={null}
      setting={SETTING}
      onCompany={onCompany}
      onFollow={onFollow}
      onFund={onFund}
    />
  );
  return { onCompany, onFollow, onFund, ...render(card) };
}

function linksOf({ element }: Rendered): string[] {
  return [...element.querySelectorAll('a')].map(({ href }) => href);
}

test('a manager: what Form 13F is, and where its own are', () => {
  const card = manager(null);
  expect(card.text()).toMatch(/files Form 13F every quarter.*up to 45 days later/);
  expect(card.text()).toMatch(/long positions.*Short positions, cash.*are not in it/);
  expect(linksOf(card)[0]).toBe(
    'https://www.sec.gov/cgi-bin/browse-edgar?action=getcompany&CIK=0009980041&type=13F-HR',
  );
  expect(card.element.querySelectorAll('.fund-links button')).toHaveLength(0);
});

test('a manager whose filings are kept: concentration, largest changes, how old, what to do', () => {
  const card = manager(null, fundViews.full);
  expect(card.text()).toMatch(/^HOLLOWAY|EXAMPLE STORAGE CORP/);
  expect(card.text()).toMatch(/Q3: \$\d+M in shares, \d+ % of it in the ten largest/);
  expect(card.text()).toMatch(/QTRN QUARTERNOON SYSTEMS INCclosedhad 430K shares/);
  expect(card.text()).toMatch(/XSPE SPECIMEN EQUITY INCnew position820K shares/);
  expect(card.text()).toMatch(/as of 30 Sep, filed 12 Nov, 53 days old/);
  expect(card.text()).not.toMatch(/bought|sold/i);
  card.press(/Open fund page/);
  expect(card.onFund).toHaveBeenCalledOnce();
  card.press(/^Following EXAMPLE/);
  expect(card.onFollow).toHaveBeenCalledExactlyOnceWith(false);
});

test('a first filing makes nothing new, and a doubtful one says why', () => {
  expect(manager(null, fundViews.debut).text()).toMatch(/first quarter it filed, so nothing is/);
  expect(manager(null, fundViews.debut).text()).not.toContain('new position');
  const doubtful = manager(null, fundViews.doubtful).text();
  expect(doubtful).toContain('the value of its shares is not certain');
  expect(doubtful).toContain('Positions kept confidential are left out');
});

test('a manager that is listed itself leads to its insiders', () => {
  const { onCompany, press } = manager(storage);
  press(/^Insider trades at Example Storage Corp \(XSTO\)/);
  expect(onCompany).toHaveBeenCalledExactlyOnceWith(storage);
});

test('a mutual fund files no 13F, and is searched by its name', () => {
  const card = render(<MutualFundCard name={'Smith & Co\u202E Fund'} setting={SETTING} />);
  expect(card.text()).toContain('files its holdings on Form N-PORT, not 13F.');
  expect(card.text()).toContain('A “13F of this fund” is its adviser’s');
  const [link = ''] = linksOf(card);
  expect(new URL(link).searchParams.get('company')).toBe('Smith & Co Fund');
});

test('a share class has no insiders, and links to the filings of its fund', () => {
  const fund = { ...company('XETF', ''), series: 'S000099999' };
  const card = render(<ShareClassCard company={fund} series={fund.series} setting={SETTING} />);
  expect(card.text()).toMatch(/XETF is a share class of a fund\. Funds of this kind have no/);
  expect(card.text()).not.toMatch(/bought|sold|watch/i);
  for (const link of linksOf(card)) expect(link).toContain('CIK=S000099999');
});

test('no card of a fund reads as advice, and each says why it is there', () => {
  for (const card of [
    manager(storage),
    render(<MutualFundCard name="A Fund" setting={SETTING} />),
  ]) {
    expect(card.text()).toContain('Why this: named beside “13F”.');
    expect(card.text()).toContain('Not investment advice.');
  }
});

test('words that name nothing are said back, with a search for what was meant', async () => {
  const onSearch = vi.fn(() => Promise.resolve(noneFound));
  const card = render(
    <LookUpCard
      words="quiet morning"
      nowMs={NOW_MS}
      setting={SETTING}
      onSearch={onSearch}
      onChoose={nothing}
    />,
  );
  await act(() => takeSteps(card.element, [{ type: 'quiet mornings' }]));
  expect(onSearch).toHaveBeenLastCalledWith('quiet mornings');
  expect(card.text()).toMatch(/No company on the SEC’s list matches “quiet mornings”/);
});
