import { useEffect, useRef } from 'react';
import { say } from '@/lib/core/words/say';

interface UndoBarProps {
  readonly label: string;
  readonly onUndo: () => void;
}

/** Says what was just removed and takes it back. Takes the focus, since the pressed button is gone. */
export function UndoBar({ label, onUndo }: UndoBarProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <div className="undo">
      <output>{say('cardUnwatched', { label })}</output>
      <button ref={button} type="button" className="small-button" onClick={onUndo}>
        {say('cardUndo')}
      </button>
    </div>
  );
}
