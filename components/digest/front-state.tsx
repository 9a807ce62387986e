import type { ReactNode } from 'react';
import { say } from '@/lib/core/words/say';

interface FrontStateProps {
  /** What is so, in a sentence. */
  readonly what: string;
  /** What else there is to know, or to do. */
  readonly more?: string | null;
  readonly isBusy?: boolean;
  readonly children?: ReactNode;
}

/** Why there is no list of companies for the page in front. */
export function FrontState({ what, more, isBusy = false, children }: FrontStateProps) {
  return (
    <section className="front-state" aria-label={say('panelThisPage')} aria-busy={isBusy}>
      <output>{what}</output>
      {more && <p>{more}</p>}
      {isBusy && <progress aria-label={say('panelReadingPage')} />}
      {children}
    </section>
  );
}
