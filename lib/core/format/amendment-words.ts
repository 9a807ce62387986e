import type { Amendment, RowChange, TradeEvent } from '@/lib/core/insider/report';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { formatDay } from './day';
import { filedText } from './filed-text';
import { formatPrice } from './money';
import { countOf, formatShares } from './quantity';

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

const FIELDS: Readonly<Record<RowChange['field'], string>> = {
  tradedOn: 'Day of the trade',
  code: 'Code',
  direction: 'Direction',
  security: 'Security',
  shares: 'Shares',
  price: 'Price',
  sharesAfter: 'Held afterwards',
};

function valueWords(field: RowChange['field'], value: string | number | null, today: IsoDate) {
  if (value === null) return 'not stated';
  if (typeof value === 'number') {
    return field === 'price' ? formatPrice(value) : formatShares(value);
  }
  if (field === 'direction') return value === 'disposed' ? 'disposed of' : 'acquired';
  const day = field === 'tradedOn' ? parseIsoDate(value) : null;
  return day ? formatDay(day, today) : filedText(value);
}

function changeWords({ field, said, says }: RowChange, today: IsoDate): ChangeWords {
  return {
    what: FIELDS[field],
    said: valueWords(field, said, today),
    says: valueWords(field, says, today),
  };
}

function addedWords(added: number, { rows }: TradeEvent): string {
  if (added >= rows.length) return ', which added this trade';
  return `, which added ${countOf(added, 'entry', 'entries')} of this trade`;
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
      const unchanged = changes.length === 0 ? ', this trade unchanged' : '';
      return {
        key,
        line: `Amended ${day}${added > 0 ? addedWords(added, event) : unchanged}`,
        changes: changes.map((change) => changeWords(change, today)),
      };
    })
    .toReversed();
}
