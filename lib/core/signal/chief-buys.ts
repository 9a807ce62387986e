import { chiefRoleKey } from '@/lib/core/format/role-words';
import { grouped } from '@/lib/core/grouped';
import type { Office, TradeEvent, TradeOwner } from '@/lib/core/insider/report';
import { valueOf } from '@/lib/core/insider/side-total';
import { WINDOW_DAYS } from '@/lib/core/insider/window';
import { addDays } from '@/lib/core/iso-date';
import { compareText } from '@/lib/core/order';
import type { MessageKey } from '@/lib/core/words/catalogue';
import type { Sentence } from '@/lib/core/words/sentence';
import { answer } from './answer';
import { holesIn, knownSince } from './holes';
import type { SignalInput } from './input';
import { isBuy } from '@/lib/core/insider/market-trades';
import { nameOf } from './owner-name';
import type { Signal } from './signal';

const OFFICES: Record<
  NonNullable<Office>,
  { readonly badge: MessageKey; readonly role: MessageKey }
> = {
  'chief-executive': { badge: 'signalChiefCeoBadge', role: 'chiefCeoFirst' },
  'chief-financial': { badge: 'signalChiefCfoBadge', role: 'chiefCfoFirst' },
};

/**
 * Which chief executives and chief financial officers bought on the market in the last 90 days, by
 * the office that the filing states: one answer for each, as a fact without a weight. When there is
 * none, one answer about the company.
 */
export function chiefBuySignals(input: SignalInput): Signal[] {
  const { today, events } = input;
  const since = addDays(today, -WINDOW_DAYS);
  const buys = events.filter((event) => isBuy(event) && event.tradedOn >= since);
  const chiefs = grouped(buys.flatMap(chiefsOf), ({ owner }) => owner.cik);
  if (chiefs.size > 0) {
    return [...chiefs.values()]
      .sort(([a], [b]) => compareText(a?.owner.cik ?? '', b?.owner.cik ?? ''))
      .flatMap((bought) => chiefSignal(bought) ?? []);
  }
  const basis = { owner: null, events: buys };
  const holes = holesIn(input);
  const unclear = holes.unclear.filter((event) => chiefsOf(event).length > 0);
  const known = knownSince({ ...holes, unclear }, { side: 'purchase' });
  if (known.since > since) {
    const sentence = { key: 'signalChiefUnknown', values: { why: known.why } } as const;
    return [answer('chief-buys', 'unknown', { sentence }, basis)];
  }
  const sentence = { key: 'signalChiefAbsent', values: { days: WINDOW_DAYS } } as const;
  return [answer('chief-buys', 'absent', { sentence }, basis)];
}

/** A chief who bought, and what. */
interface ChiefBuy {
  readonly owner: TradeOwner;
  readonly office: NonNullable<Office>;
  readonly buy: TradeEvent;
}

function chiefsOf(buy: TradeEvent): ChiefBuy[] {
  return buy.owners.flatMap((owner) =>
    owner.office === null ? [] : { owner, office: owner.office, buy },
  );
}

function chiefSignal(bought: readonly ChiefBuy[]): Signal | null {
  const [newest] = bought;
  if (!newest) return null;
  const { owner, office } = newest;
  const buys = bought.map(({ buy }) => buy);
  const { badge, role } = OFFICES[office];
  const total = valueOf(buys);
  const planned = buys.filter(({ plan }) => plan === 'plan').length;
  const sentence: Sentence = {
    counted: `signalChiefBought${total === null ? '' : 'For'}${planned > 0 ? 'Planned' : ''}`,
    count: buys.length,
    values: {
      who: { key: chiefRoleKey(owner.role) ?? role },
      name: nameOf(owner),
      days: WINDOW_DAYS,
      ...(total !== null && { sum: { money: total } }),
      ...(planned > 0 && { planned }),
    },
  };
  const words = { badge: { key: badge }, sentence };
  return answer('chief-buys', 'present', words, { owner, events: buys });
}
