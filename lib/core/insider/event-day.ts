import type { IsoDate } from '@/lib/core/iso-date';
import type { TradeEvent } from './report';

/** The day of the trade; where the filing's own cannot be believed, that of the filing. */
export function dayOf({
  class: name,
  tradedOn,
  filedOn,
}: Pick<TradeEvent, 'class' | 'tradedOn' | 'filedOn'>): IsoDate {
  return name === 'unclassified' ? filedOn : tradedOn;
}
