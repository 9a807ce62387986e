import type { ReactNode } from 'react';
import { filedText } from '@/lib/core/format/filed-text';
import { FilingLink } from './filing-link';

/** Where a card's figures or facts come from. */
export interface CardSource {
  readonly words: string;
  readonly url: string;
  /** How old they are, in words; null when there are none. */
  readonly age: string | null;
}

interface CardFooterProps {
  /** How the words on the page came to have this card. */
  readonly why: string;
  readonly source: CardSource;
  /** What the reader can say against it. */
  readonly children: ReactNode;
}

/** Why this card, where its figures come from and how old they are. */
export function CardFooter({ why, source, children }: CardFooterProps) {
  return (
    <footer className="card-footer">
      <span className="card-why">
        Why this: <bdi>{filedText(why)}</bdi>. {children}
      </span>
      <span>
        From <FilingLink url={source.url}>{source.words}</FilingLink>. Not investment advice.
      </span>
      {source.age !== null && <span className="as-of">{source.age}</span>}
    </footer>
  );
}
