import { useEffect, useRef } from 'react';
import { filedText } from '@/lib/core/format/filed-text';
import { Noted } from './noted';
import { Said } from './said';

interface CorrectedNoteProps {
  readonly phrase: string;
  readonly ticker: string;
  readonly everywhere: boolean;
}

/**
 * Says on the card of the company that the reader chose that the choice is remembered. Takes the
 * focus, since what was pressed is gone.
 */
export function CorrectedNote({ phrase, ticker, everywhere }: CorrectedNoteProps) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => line.current?.focus(), []);
  return (
    <div ref={line} tabIndex={-1}>
      <Noted>
        <Said
          words={everywhere ? 'correctionIsEverywhere' : 'correctionIsHere'}
          with={{ phrase: <bdi>{filedText(phrase)}</bdi>, ticker }}
        />
      </Noted>
    </div>
  );
}
