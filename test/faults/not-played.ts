import type { Activity } from './activity';
import type { Fault } from './fault';

/** Faults of what is stored, which a browser that never had Buyline cannot have. */
const OF_STORED = /version|deleted/;

/** Why a cell means nothing; null where it is played. */
export function whyNotPlayed({ name }: Fault, { isFirst }: Activity): string | null {
  return isFirst && OF_STORED.test(name) ? 'nothing stored yet' : null;
}
