import type { PositionChange } from '@/lib/core/form13f/change';
import { Icon } from '../icon';
import { Said } from '../said';

interface WhatItDidProps {
  /** `added 12%`, `closed`. */
  readonly words: string;
  /** Those changes of which it is said. */
  readonly changes: readonly Pick<PositionChange, 'cut'>[];
  /** What goes on in the same line, as far as it is known: `to 1.2M shares`. */
  readonly then?: readonly (string | null)[];
  /** Whether that begins with where the change led, and so follows in the same breath. */
  readonly leadsTo?: boolean;
}

/** What became of a position; the exit of a core position has a mark besides its colour. */
export function WhatItDid({ words, changes, then = [], leadsTo = false }: WhatItDidProps) {
  const isFlag = changes.some(({ cut }) => cut === 'core-exit');
  const rest = then.filter((part) => part !== null).join(', ');
  const what = (
    <b className={isFlag ? 'core-exit' : ''}>
      {isFlag && <Icon name="notice" />}
      {words}
    </b>
  );
  return (
    <span className="line">
      {rest === '' ? (
        what
      ) : (
        <Said
          words={leadsTo ? 'positionDidTo' : 'positionDid'}
          with={{ what, rest: <span className="soft">{rest}</span> }}
        />
      )}
    </span>
  );
}
