import { addTo } from '@/lib/core/grouped';
import type { KnownFund } from './known-funds';
import { searchWords } from './search-words';

/** Legal forms that one writes and another leaves out. */
const LEGAL = new Set(['inc', 'llc', 'lp', 'llp', 'ltd', 'limited', 'corp', 'co', 'plc', 'the']);

/**
 * Tells for a written name which managers are called so in full, legal form or not. All names are
 * looked through when it is made.
 */
export function fundNamer(funds: readonly KnownFund[]): (written: string) => readonly KnownFund[] {
  const byName = new Map<string, KnownFund[]>();
  for (const fund of funds) {
    const names = new Set([fund.name, ...fund.called].map(bareName));
    for (const name of names) if (name !== '') addTo(byName, name, fund);
  }
  return (written) => byName.get(bareName(written)) ?? [];
}

function bareName(name: string): string {
  const words = searchWords(name);
  return words.filter((word) => !LEGAL.has(word)).join(' ');
}
