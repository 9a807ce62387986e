import { cikInPath } from '@/lib/core/edgar/cik';
import { filedText } from '@/lib/core/format/filed-text';
import type { TradeOwner } from '@/lib/core/insider/report';

/** How to call an owner in a sentence: the name as filed, or `CIK 1234` where there is none. */
export function nameOf({ cik, name }: TradeOwner): string {
  return filedText(name) || `CIK ${cikInPath(cik)}`;
}
