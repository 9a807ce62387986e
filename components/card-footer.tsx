import type { ReactNode } from 'react';
import { filedText } from '@/lib/core/format/filed-text';
import { say } from '@/lib/core/words/say';
import { FilingLink } from './filing-link';
import { Said } from './said';

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
        <Said words="cardWhy" with={{ why: <bdi>{filedText(why)}</bdi> }} /> {children}
      </span>
      <span>
        <Said
          words="cardFrom"
          with={{ source: <FilingLink url={source.url}>{source.words}</FilingLink> }}
        />{' '}
        {say('cardNoAdvice')}
      </span>
      {source.age !== null && <span className="as-of">{source.age}</span>}
    </footer>
  );
}
