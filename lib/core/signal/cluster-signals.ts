import { formatDay } from '@/lib/core/format/day';
import { formatMoney } from '@/lib/core/format/money';
import { countOf } from '@/lib/core/format/quantity';
import {
  CLUSTER,
  findCluster,
  findPossibleCluster,
  findProgramme,
  type ClusterOfBuys,
  type ClusterParameters,
  type Programme,
} from '@/lib/core/insider/cluster';
import { WINDOW_DAYS } from '@/lib/core/insider/window';
import { addDays, daysBetween, type IsoDate } from '@/lib/core/iso-date';
import { answer } from './answer';
import { holesIn, knownSince, type Known } from './holes';
import type { SignalInput } from './input';
import { isBuy } from '@/lib/core/insider/market-trades';
import type { Signal } from './signal';

/**
 * Whether insiders bought as a cluster in the last 90 days; and where they did, whether it has
 * ended: nobody bought for longer than the days of its window. The badge of the cluster says so too.
 */
export function clusterSignals(
  input: SignalInput,
  parameters: ClusterParameters = CLUSTER,
): Signal[] {
  const { today } = input;
  const { people, withinDays, leastDollars } = parameters;
  const since = addDays(today, -WINDOW_DAYS);
  const bought = input.events.filter((event) => isBuy(event) && event.tradedOn >= since);
  const known = knownSince(holesIn(input), { side: 'purchase' });
  const cluster = findCluster(bought, parameters);
  if (cluster) {
    const end = endOf(cluster, lastOf(bought, cluster), { today, known, withinDays });
    return presentSignals(cluster, end, today, parameters);
  }
  const basis = { owner: null, events: bought };
  if (known.since > since) {
    const sentence = `Whether insiders bought as a cluster is not known: ${known.why}.`;
    return [answer('cluster', 'unknown', { sentence }, basis)];
  }
  const unpriced = bought.filter(({ plan, value }) => plan !== 'plan' && value === null);
  if (findPossibleCluster(bought, parameters)) {
    const sentence = `Whether insiders bought as a cluster is not known: the amount of ${countOf(unpriced.length, 'purchase')} is not stated.`;
    return [answer('cluster', 'unknown', { sentence }, basis)];
  }
  const programme = findProgramme(bought, parameters);
  if (programme) {
    const sentence = `${countOf(programme.people, 'insider')} bought ${spanOf(programme, today)}, but ${partOf(programme)}.`;
    const { people: n, rows } = programme;
    return [{ kind: 'cluster', state: 'absent', badge: '', sentence, owner: null, n, rows }];
  }
  const planned = bought.some(({ plan }) => plan === 'plan')
    ? '; purchases under a trading plan do not count'
    : '';
  const unknown =
    unpriced.length > 0
      ? `; the amount of ${countOf(unpriced.length, 'purchase')} is not stated, and could not change that`
      : '';
  const sentence = `In ${WINDOW_DAYS} days there were no ${people} insiders, one of them an officer or director, who each bought for ${formatMoney(leastDollars)} or more on the market within ${withinDays} days${unknown}${planned}.`;
  return [answer('cluster', 'absent', { sentence }, basis)];
}

/** How many of the people bought in a programme; what they bought besides counts with the others. */
function partOf({ people, alike }: Programme): string {
  const terms = 'on one day at one price: a programme';
  if (alike >= people) return `all of them ${terms}, not a cluster`;
  return `${alike} of them ${terms}, and the other purchases alone are no cluster`;
}

type End = Pick<Signal, 'kind' | 'state' | 'badge' | 'sentence'>;

function presentSignals(
  cluster: ClusterOfBuys,
  end: End,
  today: IsoDate,
  { leastDollars }: ClusterParameters,
): Signal[] {
  const { people: n, rows } = cluster;
  const badge = `Cluster of ${n}${end.state === 'present' ? ', ended' : ''}`;
  const sentence = `${countOf(n, 'insider')} bought on the market ${spanOf(cluster, today)}, each for at least ${formatMoney(leastDollars)}.`;
  const facts = { owner: null, n, rows };
  return [
    { kind: 'cluster', state: 'present', badge, sentence, ...facts },
    { ...end, ...facts },
  ];
}

interface SinceThen {
  readonly today: IsoDate;
  readonly known: Known;
  readonly withinDays: number;
}

function endOf(
  { people }: ClusterOfBuys,
  lastOn: IsoDate,
  { today, known, withinDays }: SinceThen,
): End {
  const days = daysBetween(lastOn, today);
  const last = `the last purchase on the market was on ${formatDay(lastOn, today)}`;
  const kind = 'ended-cluster';
  if (days <= withinDays) {
    const sentence = `The cluster of ${people} has not ended: ${last}, and it ends after more than ${withinDays} days without one.`;
    return { kind, state: 'absent', badge: '', sentence };
  }
  if (known.since > lastOn) {
    const sentence = `Whether the cluster of ${people} has ended is not known: ${known.why}.`;
    return { kind, state: 'unknown', badge: '', sentence };
  }
  const sentence = `The cluster of ${people} has ended: ${last}, ${days} days ago.`;
  return { kind, state: 'present', badge: 'Cluster ended', sentence };
}

function lastOf(
  bought: readonly { readonly tradedOn: IsoDate }[],
  { lastOn }: ClusterOfBuys,
): IsoDate {
  return bought.reduce((last, { tradedOn }) => (tradedOn > last ? tradedOn : last), lastOn);
}

function spanOf({ days, firstOn, lastOn }: ClusterOfBuys, today: IsoDate): string {
  if (days === 1) return `on one day, ${formatDay(lastOn, today)}`;
  return `within ${days} days, ${formatDay(firstOn, today)} to ${formatDay(lastOn, today)}`;
}
