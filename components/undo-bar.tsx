import { useEffect, useRef } from 'react';

interface UndoBarProps {
  readonly ticker: string;
  readonly onUndo: () => void;
}

/** Says what was just removed and takes it back. Takes the focus, since the pressed button is gone. */
export function UndoBar({ ticker, onUndo }: UndoBarProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="undo">
      <output>No longer watching {ticker}.</output>
      <button ref={button} type="button" className="small-button" onClick={onUndo}>
        Undo
      </button>
    </div>
  );
}
