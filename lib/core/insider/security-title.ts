import { ALWAYS_OTHER_SECURITY, COMMON_STOCK, DEPOSITARY, OTHER_SECURITY } from './patterns';

/** Shares; depositary shares of them; or something else: units, preferred stock, notes, warrants. */
export type SecurityKind = 'shares' | 'depositary' | 'other';

/** What a title of Table I names. Of depositary and ordinary shares the first word decides. */
export function kindOfSecurity(title: string): SecurityKind {
  if (ALWAYS_OTHER_SECURITY.test(title)) return 'other';
  if (OTHER_SECURITY.test(title) && !COMMON_STOCK.test(title)) return 'other';
  const at = title.search(DEPOSITARY);
  if (at < 0) return 'shares';
  const ordinary = title.search(/\b(?:ordinary|common)\b/i);
  return ordinary < 0 || at < ordinary ? 'depositary' : 'shares';
}
