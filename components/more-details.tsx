import type { ReactNode } from 'react';
import type { Cik } from '@/lib/core/edgar/cik';
import { ownershipListUrl } from '@/lib/core/edgar/ownership-list-url';
import { say } from '@/lib/core/words/say';
import { FilingLink } from './filing-link';
import { SaidCount } from './said';

/** A card holds at most this many rows of one kind; the SEC's own list holds them all. */
export const MORE_AT_MOST = 50;

interface MoreDetailsProps {
  readonly summary: string;
  /** How many more there are than are shown. */
  readonly beyond: number;
  readonly cik: Cik;
  readonly children: ReactNode;
}

/** The rows that a short list leaves out, one press away. */
export function MoreDetails({ summary, beyond, cik, children }: MoreDetailsProps) {
  return (
    <details className="more">
      <summary>
        <span className="as-link">{summary}</span>
      </summary>
      {children}
      {beyond > 0 && (
        <p className="fine">
          <SaidCount
            words="cardMoreInList"
            count={beyond}
            with={{
              list: <FilingLink url={ownershipListUrl(cik)}>{say('cardSecList')}</FilingLink>,
            }}
          />
        </p>
      )}
    </details>
  );
}
