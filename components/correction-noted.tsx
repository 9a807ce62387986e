import { useEffect, useRef } from 'react';
import { Noted } from './noted';

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
        Noted. “<bdi>{phrase}</bdi>” is no longer marked as {ticker}{' '}
        {everywhere ? 'on any site' : 'on this site'}.
      </Noted>
      <button ref={button} type="button" className="small-button" onClick={onClose}>
        Close
      </button>
    </>
  );
}
