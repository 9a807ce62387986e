import { Fragment, type ReactNode } from 'react';
import type { MessageKey, PluralKey } from '@/lib/core/words/catalogue';
import { formValue } from '@/lib/core/words/form-value';
import { wordsAfter, type Piece } from '@/lib/core/words/message-pieces';
import { sayCountPieces, sayPieces } from '@/lib/core/words/say';

type Nodes = Readonly<Record<string, ReactNode>>;

/** A message of which some places hold more than text: a link, a name, emphasis. */
export function Said({
  words,
  with: values,
}: {
  readonly words: MessageKey;
  readonly with: Nodes;
}) {
  return filled(sayPieces(words), values);
}

/** The same of the form for `count` things, which fills its place `{count}`. */
export function SaidCount({
  words,
  count,
  with: values,
}: {
  readonly words: PluralKey;
  readonly count: number;
  readonly with: Nodes;
}) {
  return filled(sayCountPieces(words, count), { count: formValue('count', { count }), ...values });
}

function filled(pieces: readonly Piece[], values: Nodes) {
  const before = (index: number) => {
    const piece = pieces[index - 1];
    const value = typeof piece === 'object' ? values[piece.place] : '';
    return typeof value === 'string' ? value : '';
  };
  return pieces.map((piece, index) => (
    // The pieces of a message never change their order.
    <Fragment key={index}>
      {typeof piece === 'string' ? wordsAfter(before(index), piece) : values[piece.place]}
    </Fragment>
  ));
}
