import { useEffect, useId, useRef, useState } from 'react';
import { pastedWords, unknownWords } from '@/lib/core/format/pasted-words';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { Pasted } from '@/lib/core/watch/outcomes';
import { say } from '@/lib/core/words/say';
import { ProblemNotice } from '../problem-notice';

/** Adds what a text names to the watchlist. */
export type PasteList = (text: string) => Promise<Result<Pasted, Problem>>;

/** As much as the background takes. */
const LONGEST = 100_000;

interface PasteBoxProps {
  readonly nowMs: number;
  readonly onPaste: PasteList;
  /** Absent where it cannot be closed. */
  readonly onClose?: () => void;
}

/** Takes a list of symbols or names, and says which of them nobody knows. */
export function PasteBox({ nowMs, onPaste, onClose }: PasteBoxProps) {
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<Result<Pasted, Problem> | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const label = useId();
  const takesFocus = onClose !== undefined;
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const add = async () => {
    setBusy(true);
    const result = await onPaste(text);
    setBusy(false);
    setDone(result);
    if (result.ok && result.value.unknown.length === 0) setText('');
  };
  const unknown = done?.ok ? unknownWords(done.value) : null;
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <label htmlFor={label}>{say('listPasteHow')}</label>
      <textarea
        ref={field}
        id={label}
        value={text}
        rows={2}
        maxLength={LONGEST}
        placeholder="AAPL, BRK.B, NRGV"
        spellCheck={false}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <div className="paste-actions">
        <button type="submit" className="small-button" disabled={isBusy || text.trim() === ''}>
          {say(isBusy ? 'listLookingUp' : 'listAdd')}
        </button>
        {onClose && (
          <button type="button" className="small-button" onClick={onClose}>
            {say('listClose')}
          </button>
        )}
        <output>
          {done?.ok && pastedWords(done.value)}
          {unknown !== null && <span className="paste-unknown">{unknown}</span>}
        </output>
      </div>
      {done && !done.ok && <ProblemNotice problem={done.problem} nowMs={nowMs} />}
    </form>
  );
}
