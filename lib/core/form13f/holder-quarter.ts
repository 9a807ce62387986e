import type { IsoDate } from '@/lib/core/iso-date';
import type { FundsInCompany } from './what-funds-did';

/** What followed managers did in a company over one quarter, in counts of managers. */
export interface HolderQuarter {
  readonly period: IsoDate;
  /** Filed their holdings for the quarter, and were read. */
  readonly filed: number;
  readonly holding: number;
  /** Opened a position or added to one. */
  readonly more: number;
  /** Cut a position or closed it. */
  readonly fewer: number;
}

/** The counts of one quarter; those of one house count once. */
export function holderQuarter({ period, counts }: FundsInCompany): HolderQuarter {
  const { opened, added, cut, closed } = counts.actions;
  const { filed, holding } = counts;
  return { period, filed, holding, more: opened + added, fewer: cut + closed };
}
