import { dayAt } from '@/lib/core/format/day';
import { hiddenWhyWords, triedHiddenWords, triedWords } from '@/lib/core/format/tried-words';
import type { RuleScope } from '@/lib/core/watch/rule';
import type { Tried } from '@/lib/core/watch/outcomes';
import { say } from '@/lib/core/words/say';
import { TriedList } from './tried-list';

/** So many told events are named, and so many hidden ones, which the reader has opened. */
const TOLD = 8;
const HIDDEN = 50;

interface RuleTrialProps {
  readonly tried: Tried;
  readonly scope: RuleScope;
  readonly nowMs: number;
}

/** What a rule would have told over the last 90 days, and what it would have left out and why. */
export function RuleTrial({ tried, scope, nowMs }: RuleTrialProps) {
  const { told, count, hidden, hiddenCount } = tried;
  const today = dayAt(nowMs);
  const { amount, role, off, muted } = hiddenCount;
  return (
    <div className="rule-trial">
      <p>
        <b>{triedWords(count)}</b>
      </p>
      <TriedList lines={told.map((news) => ({ news }))} most={TOLD} count={count} today={today} />
      {hidden.length === 0 ? (
        <p>{triedHiddenWords(hiddenCount)}</p>
      ) : (
        <details>
          <summary>{triedHiddenWords(hiddenCount)}</summary>
          <TriedList
            lines={hidden.map(({ news, why }) => ({ news, aside: hiddenWhyWords(why) }))}
            most={HIDDEN}
            count={amount + role + off + muted}
            today={today}
          />
        </details>
      )}
      <p className="fine">{say(scope.of === 'any' ? 'ruleTriedOfAny' : 'ruleTriedOf')}</p>
    </div>
  );
}
