// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { LookUpCard } from '@/components/look-up-card';
import { ManagerCard } from '@/components/manager-card';
import { MutualFundCard } from '@/components/mutual-fund-card';
import { ShareClassCard } from '@/components/share-class-card';
import type { FundView } from '@/lib/core/form13f/funds-view';
import type { MutualFundView } from '@/lib/core/nport/mutual-fund-view';
import { fundViews } from '../../gallery/states/fund-views';
import { mutualFunds } from '../../gallery/states/mutual-funds';
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

function mutual(name: string, view: MutualFundView | null) {
  const onFund = vi.fn();
  const card = (
    <MutualFundCard
      name={name}
      view={view}
      problem={null}
      nowMs={NOW_MS}
      setting={SETTING}
      onFund={onFund}
    />
  );
  return { onFund, ...render(card) };
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
  expect(card.text()).toMatch(/Q3: \$\d+M in shares, \d+% of it in the ten largest/);
  expect(card.text()).toMatch(/QTRN QUARTERNOON SYSTEMS INCwas 20%closed, had 430K shares/);
  expect(card.text()).toMatch(/XSPE SPECIMEN EQUITY INC14%new position, 820K shares/);
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

test('a manager whose values are not certain is not said to have changed nothing', () => {
  const { shown } = fundViews.full;
  const changes = shown?.changes.map((one) => ({ ...one, valueBefore: null, valueAfter: null }));
  const unvalued = shown && changes ? { ...shown, changes, value: null } : null;
  const text = manager(null, { ...fundViews.full, shown: unvalued }).text();
  expect(text).toContain('which change is the largest its values do not tell');
  expect(text).not.toContain('changed no position');
  expect(manager(null, fundViews.quiet).text()).toContain('changed no position');
});

test('a manager that is listed itself leads to its insiders', () => {
  const { onCompany, press } = manager(storage);
  press(/^Insider trades at Example Storage Corp \(XSTO\)/);
  expect(onCompany).toHaveBeenCalledExactlyOnceWith(storage);
});

test('a mutual fund files no 13F, and is searched by its name', () => {
  const card = mutual('Smith & Co\u202E Fund', null);
  expect(card.text()).toContain('files its holdings on Form N-PORT, not 13F.');
  expect(card.text()).toContain('A “13F of this fund” is its adviser’s');
  const [link = ''] = linksOf(card);
  expect(new URL(link).searchParams.get('company')).toBe('Smith & Co Fund');
});

test('a mutual fund: its own holdings with their day, apart from its adviser and that one’s 13F', () => {
  const card = mutual('Example Appreciation Fund', mutualFunds.known);
  const [own, adviser] = [...card.element.querySelectorAll('section')].map(
    ({ textContent }) => textContent ?? '',
  );
  expect(own).toMatch(/^Its own holdings this fund alone, from Form N-PORT\$942M of net assets/);
  expect(own).toMatch(/Held on 30.Sep, 53 days ago; filed 20.Nov/);
  expect(own).not.toMatch(/Holloway|\$9\.71B/);
  expect(adviser).toMatch(/^Its adviser’s 13F everything the adviser manages/);
  expect(adviser).toMatch(/Holloway & Reed Capital LLC manages this fund and files Form 13F/);
  expect(adviser).not.toMatch(/\$942M|Placeholder/);
  card.press(/^Open the adviser’s page/);
  expect(card.onFund).toHaveBeenCalledExactlyOnceWith(cik(9_985_001));
});

test('what is not known of a mutual fund is said, once', () => {
  const unclear = mutual('A Fund', mutualFunds.several).text();
  expect(unclear.match(/several funds of this name/g)).toHaveLength(1);
  expect(mutual('A Fund', mutualFunds.noManager).text()).toContain(
    'no filer of Form 13F of that name was found',
  );
  expect(mutual('A Fund', mutualFunds.blocked).text()).toMatch(
    /Its report is too large.*asked for a pause/,
  );
  expect(mutual('A Fund', null).text()).toContain('Asking the SEC');
  expect(mutual('A Fund', mutualFunds.known).text()).toContain('At the SEC it is Example');
});

test('no card of a mutual fund shows what is not known as a figure', () => {
  for (const view of Object.values(mutualFunds)) {
    expect(mutual('A Fund', view).text()).not.toMatch(
      /undefined|NaN|\[object|\bnull\b|bought|sold/i,
    );
  }
});

test('a share class has no insiders, and links to the filings of its fund', () => {
  const fund = { ...company('XETF', ''), series: 'S000099999' };
  const card = render(
    <ShareClassCard
      company={fund}
      series={fund.series}
      view={null}
      problem={null}
      nowMs={NOW_MS}
      setting={SETTING}
      onFund={nothing}
    />,
  );
  expect(card.text()).toMatch(/XETF is a share class of a fund\. Funds of this kind have no/);
  expect(card.text()).not.toMatch(/bought|sold|watch/i);
  for (const link of linksOf(card)) expect(link).toContain('CIK=S000099999');
});

test('no card of a fund reads as advice, and each says why it is there', () => {
  for (const card of [manager(storage), mutual('A Fund', mutualFunds.known)]) {
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
