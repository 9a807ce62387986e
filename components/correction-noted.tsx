import { useEffect, useRef } from 'react';
import { say } from '@/lib/core/words/say';
import { Noted } from './noted';
import { Said } from './said';

interface CorrectionNotedProps {
  readonly phrase: string;
  readonly ticker: string;
  readonly everywhere: boolean;
  readonly onClose: () => void;
}

/** Says that a phrase is no longer marked. Takes the focus, since the pressed button is gone. */
export function CorrectionNoted({ phrase, ticker, everywhere, onClose }: CorrectionNotedProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <>
      <Noted>
        <Said
          words={everywhere ? 'correctionDoneEverywhere' : 'correctionDoneHere'}
          with={{ phrase: <bdi>{phrase}</bdi>, ticker }}
        />
      </Noted>
      <button ref={button} type="button" className="small-button" onClick={onClose}>
        {say('cardClose')}
      </button>
    </>
  );
}
