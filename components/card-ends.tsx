import type { ReactNode } from 'react';
import { say } from '@/lib/core/words/say';

interface CardEndsProps {
  /** Each folded up into one line; null for what there is nothing of. */
  readonly folded: readonly (ReactNode | null)[];
  /** Opens everything held of the company. */
  readonly onHistory: () => void;
}

/** What an insider report leaves folded up, and beside the first of it the way to all that is held. */
export function CardEnds({ folded, onHistory }: CardEndsProps) {
  const [first, ...others] = folded.filter((end) => end !== null);
  return (
    <div className="card-ends">
      {first}
      <button type="button" className="as-link full-history" onClick={onHistory}>
        {say('cardFullHistory')}
      </button>
      {others}
    </div>
  );
}
