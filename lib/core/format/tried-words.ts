import type { HiddenCount, HiddenWhy } from '@/lib/core/watch/rule-match';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say, sayCount } from '@/lib/core/words/say';

/** How many events a rule that was tried would have told. */
export function triedWords(count: number): string {
  return count === 0 ? say('ruleTriedNone') : sayCount('ruleTried', count);
}

/** How many events of the same kinds it would have left out, and why. */
export function triedHiddenWords({ amount, role, off, muted }: HiddenCount): string {
  const all = amount + role + off + muted;
  return all === 0 ? say('ruleTriedNoneLeft') : sayCount('ruleTriedLeft', all);
}

const WHY: Readonly<Record<HiddenWhy, MessageKey>> = {
  amount: 'ruleWhyAmount',
  role: 'ruleWhyRole',
  off: 'ruleWhyOff',
  muted: 'ruleWhyMuted',
};

/** Why one event is left out. */
export function hiddenWhyWords(why: HiddenWhy): string {
  return say(WHY[why]);
}
