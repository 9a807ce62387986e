import { expect, test } from 'vitest';
import type { FundAction } from '@/lib/core/form13f/fund-action';
import { whatFundsDid, type FundsInCompany } from '@/lib/core/form13f/what-funds-did';
import type { InsiderReport } from '@/lib/core/insider/report';
import type { MarkState } from '@/lib/core/mark/mark';
import { markState } from '@/lib/core/mark/mark-state';
import { accession, day, event, leftOut, NOW_MS } from '@/test/gallery/states/invented';
import { saying } from '@/test/gallery/states/signals';
import { report } from '@/test/gallery/states/view';

const HOUR_MS = 3_600_000;

const tradedOn = '2026-11-18';
const buy = event({ tradedOn });
const sale = event({ tradedOn, class: 'open-market-sale', direction: 'disposed', code: 'S' });
const signal = (kind: 'cluster' | 'ended-cluster', state: 'present' | 'unknown') => ({
  kind,
  state,
  badge: null,
  sentence: saying(''),
  owner: null,
  n: 3,
  rows: [],
});

const nobody = report([], { signals: [] });
const bought = report([buy], { signals: [] });
const sold = report([sale], { signals: [] });
const both = report([buy, sale], { signals: [] });
const cluster = { ...both, signals: [signal('cluster', 'present')] };
const perhapsCluster = { ...bought, signals: [signal('cluster', 'unknown')] };
const endedCluster = { ...bought, signals: [signal('ended-cluster', 'present')] };
const filing = { accession: accession(1), url: '', filedOn: day('2026-11-20') };
const unread = { ...nobody, unread: [{ ...filing, detail: '' }] };
const beyond = { ...nobody, beyondLimit: 1 };
const unclear = { ...nobody, lookalikes: [event({ tradedOn, class: 'price-unclear' })] };
const contradictory = { ...nobody, leftOut: [leftOut('inconsistent', 1)] };
const granted = { ...nobody, leftOut: [leftOut('grant', 2)] };

function funds(...done: readonly FundAction[]): FundsInCompany {
  const none = whatFundsDid([], new Set(), day('2026-09-30'));
  const actions = { ...none.counts.actions };
  for (const action of done) actions[action] += 1;
  return { ...none, counts: { ...none.counts, actions } };
}

interface Case {
  readonly facts: string;
  readonly report: InsiderReport | null;
  readonly ageHours?: number;
  readonly funds?: FundsInCompany;
  readonly state: MarkState;
}

test.each<Case>([
  { facts: 'never read', report: null, state: 'unknown' },
  { facts: 'never read, and funds held on', report: null, funds: funds('held'), state: 'unknown' },
  { facts: 'never read, and a fund added', report: null, funds: funds('added'), state: 'funds' },
  { facts: 'nobody traded, read today', report: nobody, state: 'quiet' },
  { facts: 'only grants, read today', report: granted, state: 'quiet' },
  { facts: 'nobody traded, almost a day old', report: nobody, ageHours: 23.9, state: 'quiet' },
  { facts: 'nobody traded, a day old', report: nobody, ageHours: 24, state: 'unknown' },
  { facts: 'nobody traded, from a clock ahead', report: nobody, ageHours: -1, state: 'unknown' },
  { facts: 'nobody traded in what could be read', report: unread, state: 'unknown' },
  { facts: 'nobody traded in the newest of many', report: beyond, state: 'unknown' },
  { facts: 'a filing without a clear price', report: unclear, state: 'unknown' },
  { facts: 'a filing that contradicts itself', report: contradictory, state: 'unknown' },
  { facts: 'nobody traded, a fund opened', report: nobody, funds: funds('opened'), state: 'funds' },
  { facts: 'nobody traded, a fund cut', report: nobody, funds: funds('cut'), state: 'funds' },
  { facts: 'nobody traded, a fund closed', report: nobody, funds: funds('closed'), state: 'funds' },
  {
    facts: 'nobody traded, a fund told late',
    report: nobody,
    funds: funds('disclosed', 'none'),
    state: 'quiet',
  },
  { facts: 'bought', report: bought, state: 'bought' },
  { facts: 'bought, read a month ago', report: bought, ageHours: 720, state: 'bought' },
  { facts: 'bought, and a fund cut', report: bought, funds: funds('cut'), state: 'bought' },
  { facts: 'sold', report: sold, state: 'sold' },
  { facts: 'sold, and a fund added', report: sold, funds: funds('added'), state: 'sold' },
  { facts: 'bought and sold', report: both, state: 'bought' },
  { facts: 'a cluster, and sales', report: cluster, funds: funds('cut'), state: 'cluster' },
  { facts: 'perhaps a cluster', report: perhapsCluster, state: 'bought' },
  { facts: 'only the end of one', report: endedCluster, state: 'bought' },
])('$facts: $state', ({ report, ageHours = 1, funds, state }) => {
  const asOfMs = report && NOW_MS - ageHours * HOUR_MS;
  expect(markState({ report, asOfMs, funds: funds ?? null }, NOW_MS)).toBe(state);
});
