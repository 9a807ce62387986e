import type { HiddenCount, HiddenWhy } from '@/lib/core/watch/rule-match';
import { countOf } from './quantity';

/** How many events a rule that was tried would have told. */
export function triedWords(count: number): string {
  return count === 0
    ? 'It would have told nothing.'
    : `It would have told ${countOf(count, 'event')}.`;
}

/** How many events of the same kinds it would have left out, and why. */
export function triedHiddenWords({ amount, role, off, muted }: HiddenCount): string {
  const all = amount + role + off + muted;
  return all === 0
    ? 'It would have left out none of the same kinds.'
    : `It would have left out ${countOf(all, 'event')} of the same kinds.`;
}

/** Why one event is left out. */
export function hiddenWhyWords(why: HiddenWhy): string {
  switch (why) {
    case 'amount':
      return 'under its amount';
    case 'role':
      return 'not by a chief executive or chief financial officer';
    case 'off':
      return 'the rule is switched off';
    case 'muted':
      return 'of a muted entry';
  }
}
