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
import type { Sentence } from '@/lib/core/words/sentence';
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
  const { withinDays } = parameters;
  const since = addDays(today, -WINDOW_DAYS);
  const bought = input.events.filter((event) => isBuy(event) && event.tradedOn >= since);
  const known = knownSince(holesIn(input), { side: 'purchase' });
  const cluster = findCluster(bought, parameters);
  if (cluster) {
    const end = endOf(cluster, lastOf(bought, cluster), { today, known, withinDays });
    return presentSignals(cluster, end, parameters);
  }
  const basis = { owner: null, events: bought };
  if (known.since > since) {
    const sentence = { key: 'signalClusterUnknown', values: { why: known.why } } as const;
    return [answer('cluster', 'unknown', { sentence }, basis)];
  }
  const unpriced = bought.filter(({ plan, value }) => plan !== 'plan' && value === null);
  if (findPossibleCluster(bought, parameters)) {
    const sentence = { counted: 'signalClusterUnpriced', count: unpriced.length } as const;
    return [answer('cluster', 'unknown', { sentence }, basis)];
  }
  const programme = findProgramme(bought, parameters);
  if (programme) {
    const { people: n, rows } = programme;
    const facts = { badge: null, sentence: programmeWords(programme), owner: null, n, rows };
    return [{ kind: 'cluster', state: 'absent', ...facts }];
  }
  const hasPlan = bought.some(({ plan }) => plan === 'plan');
  const sentence = noneWords(unpriced.length, hasPlan, parameters);
  return [answer('cluster', 'absent', { sentence }, basis)];
}

function noneWords(
  unpriced: number,
  hasPlan: boolean,
  { people, withinDays, leastDollars }: ClusterParameters,
): Sentence {
  const least = { money: leastDollars };
  const values = { days: WINDOW_DAYS, people, least, within: withinDays };
  if (unpriced > 0) {
    const counted = hasPlan ? 'signalClusterNoneUnpricedPlanned' : 'signalClusterNoneUnpriced';
    return { counted, count: unpriced, values };
  }
  return { key: hasPlan ? 'signalClusterNonePlanned' : 'signalClusterNone', values };
}

/** How many of the people bought in a programme; what they bought besides counts with the others. */
function programmeWords(programme: Programme): Sentence {
  const { people, alike, days } = programme;
  const isPart = alike < people;
  const values = { people, ...spanOf(programme), ...(isPart && { alike }) };
  return { key: `signalProgramme${isPart ? 'Part' : ''}${days === 1 ? 'Day' : 'Days'}`, values };
}

type End = Pick<Signal, 'kind' | 'state' | 'badge' | 'sentence'>;

function presentSignals(
  cluster: ClusterOfBuys,
  end: End,
  { leastDollars }: ClusterParameters,
): Signal[] {
  const { people: n, rows, days } = cluster;
  const badge: Sentence = {
    key: end.state === 'present' ? 'signalClusterBadgeEnded' : 'signalClusterBadge',
    values: { people: n },
  };
  const sentence: Sentence = {
    key: days === 1 ? 'signalClusterDay' : 'signalClusterDays',
    values: { people: n, ...spanOf(cluster), least: { money: leastDollars } },
  };
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
  const day = { day: lastOn };
  const kind = 'ended-cluster';
  if (days <= withinDays) {
    const values = { people, day, days: withinDays };
    return { kind, state: 'absent', badge: null, sentence: { key: 'signalEndedAbsent', values } };
  }
  if (known.since > lastOn) {
    const values = { people, why: known.why };
    return { kind, state: 'unknown', badge: null, sentence: { key: 'signalEndedUnknown', values } };
  }
  const sentence = { key: 'signalEndedPresent', values: { people, day, days } } as const;
  return { kind, state: 'present', badge: { key: 'signalEndedBadge' }, sentence };
}

function lastOf(
  bought: readonly { readonly tradedOn: IsoDate }[],
  { lastOn }: ClusterOfBuys,
): IsoDate {
  return bought.reduce((last, { tradedOn }) => (tradedOn > last ? tradedOn : last), lastOn);
}

function spanOf({ days, firstOn, lastOn }: ClusterOfBuys) {
  return days === 1
    ? { day: { day: lastOn } }
    : { days, first: { day: firstOn }, last: { day: lastOn } };
}
