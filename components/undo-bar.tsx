import { useEffect, useRef } from 'react';

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
      <output>No longer watching {label}.</output>
      <button ref={button} type="button" className="small-button" onClick={onUndo}>
        Undo
      </button>
    </div>
  );
}
