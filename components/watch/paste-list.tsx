import { useEffect, useId, useRef, useState } from 'react';
import { dayAt } from '@/lib/core/format/day';
import { pastedWords } from '@/lib/core/format/pasted-words';
import { subjectKey, type Subject } from '@/lib/core/look-up/subject';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { Pasted } from '@/lib/core/watch/outcomes';
import { say, sayCount } from '@/lib/core/words/say';
import { ProblemNotice } from '../problem-notice';
import type { AskSec } from '../search/use-asking';
import { PasteOpen } from './paste-open';

/** What a pasted list asks of the background; none of them ever rejects. */
export interface PasteRequests {
  /** Adds what a text names to the watchlist. */
  readonly paste: (text: string) => Promise<Result<Pasted, Problem>>;
  /** Adds the one whom the reader chose. */
  readonly add: (subject: Subject) => Promise<Result<null, Problem>>;
  readonly askSec: AskSec;
}

/** As much as the background takes. */
const LONGEST = 100_000;
/** So many entries that wait for the reader are listed. */
const OPEN = 50;

interface PasteBoxProps {
  readonly nowMs: number;
  readonly requests: PasteRequests;
  /** Absent where it cannot be closed. */
  readonly onClose?: () => void;
}

/** Takes a list of symbols, names and CIKs, and asks about whatever is not beyond doubt. */
export function PasteBox({ nowMs, requests, onClose }: PasteBoxProps) {
  const [text, setText] = useState('');
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<Result<Pasted, Problem> | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [problem, setProblem] = useState<Problem | null>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const label = useId();
  const takesFocus = onClose !== undefined;
  useEffect(() => {
    if (takesFocus) field.current?.focus();
  }, [takesFocus]);
  const open = done?.ok ? [...done.value.unclear, ...done.value.unknown] : [];
  const add = async () => {
    setBusy(true);
    const result = await requests.paste(text);
    setBusy(false);
    setDone(result);
    setChosen(new Set());
    setProblem(null);
    const isSettled = result.ok && result.value.unclear.length + result.value.unknown.length === 0;
    if (isSettled && result.value.left === 0) setText('');
  };
  const choose = async (subject: Subject) => {
    const added = await requests.add(subject);
    setProblem(added.ok ? null : added.problem);
    if (added.ok) setChosen((before) => new Set(before).add(subjectKey(subject)));
  };
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
        placeholder="AAPL, BRK.B, Berkshire Hathaway 13F"
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
        <output>{done?.ok && pastedWords(done.value)}</output>
      </div>
      {open.length > 0 && (
        <ul className="paste-open" aria-label={say('pasteOpen')}>
          {open.slice(0, OPEN).map((entry) => (
            <PasteOpen
              key={entry.written}
              entry={entry}
              today={dayAt(nowMs)}
              nowMs={nowMs}
              watched={chosen}
              onAdd={(subject) => void choose(subject)}
              onAsk={requests.askSec}
            />
          ))}
        </ul>
      )}
      {open.length > OPEN && <p>{sayCount('pasteOpenMore', open.length - OPEN)}</p>}
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
      {done && !done.ok && <ProblemNotice problem={done.problem} nowMs={nowMs} />}
    </form>
  );
}
