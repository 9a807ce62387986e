import { Fragment, type ReactNode } from 'react';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { sayPieces } from '@/lib/core/words/say';

/** A message of which some places hold more than text: a link, a name, emphasis. */
export function Said({
  words,
  with: values,
}: {
  readonly words: MessageKey;
  readonly with: Readonly<Record<string, ReactNode>>;
}) {
  return sayPieces(words).map((piece, index) => (
    // The pieces of a message never change their order.
    <Fragment key={index}>{typeof piece === 'string' ? piece : values[piece.place]}</Fragment>
  ));
}
