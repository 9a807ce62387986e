import type { Amendment, RowChange, TradeEvent } from '@/lib/core/insider/report';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say, sayCount } from '@/lib/core/words/say';
import { formatDay } from './day';
import { filedText } from './filed-text';
import { formatPrice } from './money';
import { formatShares } from './quantity';

/** A fact that an amendment changed, in words. */
export interface ChangeWords {
  readonly what: string;
  readonly said: string;
  readonly says: string;
}

/** What an amendment did, in a line, with the facts it changed. */
export interface AmendmentWords {
  readonly key: string;
  /** `Amended 20 Nov`, `Amended 20 Nov, this trade unchanged`, `…, which added this trade`. */
  readonly line: string;
  readonly changes: readonly ChangeWords[];
}

const FIELDS: Readonly<Record<RowChange['field'], MessageKey>> = {
  tradedOn: 'changedTradedOn',
  code: 'changedCode',
  direction: 'changedDirection',
  security: 'changedSecurity',
  shares: 'changedShares',
  price: 'changedPrice',
  sharesAfter: 'changedSharesAfter',
};

function valueWords(field: RowChange['field'], value: string | number | null, today: IsoDate) {
  if (value === null) return say('changedNotStated');
  if (typeof value === 'number') {
    return field === 'price' ? formatPrice(value) : formatShares(value);
  }
  if (field === 'direction')
    return say(value === 'disposed' ? 'changedDisposed' : 'changedAcquired');
  const day = field === 'tradedOn' ? parseIsoDate(value) : null;
  return day ? formatDay(day, today) : filedText(value);
}

function changeWords({ field, said, says }: RowChange, today: IsoDate): ChangeWords {
  return {
    what: say(FIELDS[field]),
    said: valueWords(field, said, today),
    says: valueWords(field, says, today),
  };
}

function lineOf(added: number, isChanged: boolean, day: string, { rows }: TradeEvent): string {
  if (added >= rows.length) return say('amendedAddedTrade', { day });
  if (added > 0) return sayCount('amendedAddedEntries', added, { day });
  return say(isChanged ? 'amendedOn' : 'amendedUnchanged', { day });
}

/**
 * The story of an event's amendments, the newest first, one for each amending filing: what the
 * earlier filing said and what the later one says. Empty without amendments.
 */
export function amendmentStory(event: TradeEvent, today: IsoDate): readonly AmendmentWords[] {
  const byFiling = new Map<string, Amendment[]>();
  for (const amendment of event.amendments) {
    const key = `${amendment.by.accession}${amendment.of.accession}`;
    byFiling.set(key, [...(byFiling.get(key) ?? []), amendment]);
  }
  return [...byFiling]
    .map(([key, amendments]) => {
      const changes = amendments.flatMap((amendment) => amendment.changes);
      const day = amendments[0] ? formatDay(amendments[0].by.filedOn, today) : '';
      const added = amendments.filter(({ isAdded }) => isAdded).length;
      return {
        key,
        line: lineOf(added, changes.length > 0, day, event),
        changes: changes.map((change) => changeWords(change, today)),
      };
    })
    .toReversed();
}
