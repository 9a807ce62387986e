import { DEPOSITARY } from './currency-words';
import {
  ALWAYS_OTHER_SECURITY,
  COMES_WITH,
  COMMON_BY_NAME,
  COMMON_STOCK,
  OTHER_SECURITY,
  PURCHASE_RIGHTS,
} from './security-words';

/** Shares; depositary shares of them; or something else: units, preferred stock, notes, warrants. */
export type SecurityKind = 'shares' | 'depositary' | 'other';

/** What a title of Table I names. Of depositary and ordinary shares the first word decides. */
export function kindOfSecurity(title: string): SecurityKind {
  const [head = ''] = title.split(COMES_WITH, 1);
  if (PURCHASE_RIGHTS.test(head)) return 'other';
  if (ALWAYS_OTHER_SECURITY.test(title) && !COMMON_BY_NAME.test(title)) return 'other';
  if (OTHER_SECURITY.test(title) && !COMMON_STOCK.test(title)) return 'other';
  const at = title.search(DEPOSITARY);
  if (at < 0) return 'shares';
  const ordinary = title.search(/\b(?:ordinary|common)\b/i);
  return ordinary < 0 || at < ordinary ? 'depositary' : 'shares';
}
