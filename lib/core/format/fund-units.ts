import { shareFamily } from '@/lib/core/cusip/share-class';
import type { FundsInCompany } from '@/lib/core/form13f/what-funds-did';
import { say } from '@/lib/core/words/say';

/**
 * What is to be known of an exchange-traded trust without a series of the SEC's, as SPY is: it has a
 * company's card, but managers report units of a fund. Null where they report anything else.
 */
export function fundUnitsWords({ lines }: FundsInCompany): string | null {
  const titles = lines
    .flatMap(({ changes, positions }) => [...changes, ...positions])
    .flatMap(({ kind, titleOfClass }) => (kind === 'SH' ? titleOfClass : []));
  const isFund = titles.length > 0 && titles.every((title) => shareFamily(title) === 'fund');
  return isFund ? say('fundUnits') : null;
}
