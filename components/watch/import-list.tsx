import { useRef, useState } from 'react';
import { importedWords } from '@/lib/core/format/pasted-words';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { Imported } from '@/lib/core/watch/outcomes';
import { ProblemNotice } from '../problem-notice';

/** Adds what a file names, or takes it in the place of the list. */
export type ImportList = (
  file: File,
  mode: 'merge' | 'replace',
) => Promise<Result<Imported, Problem>>;

interface ImportListProps {
  readonly nowMs: number;
  readonly onImport: ImportList;
}

/** Takes the watchlist from a CSV or JSON file, with a complaint for each line it cannot take. */
export function ImportRow({ nowMs, onImport }: ImportListProps) {
  const [isReplacing, setReplacing] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<Result<Imported, Problem> | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const take = async (file: File) => {
    setBusy(true);
    setDone(await onImport(file, isReplacing ? 'replace' : 'merge'));
    setBusy(false);
    // The same file can be chosen again, mended.
    if (field.current) field.current.value = '';
  };
  return (
    <div className="row import">
      <span className="row-text">
        <b>Import</b>
        <span className="aside">
          A CSV or JSON file: what Buyline saved, or a column of symbols. Read here, sent to no one.
        </span>
        <label className="tick">
          <input
            type="checkbox"
            checked={isReplacing}
            onChange={({ target }) => setReplacing(target.checked)}
          />
          Take it in place of my list
        </label>
      </span>
      <label className="small-button file-button">
        {isBusy ? 'Reading…' : 'Choose a file'}
        <input
          ref={field}
          type="file"
          className="hidden"
          accept=".csv,.json,text/csv,application/json"
          disabled={isBusy}
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) void take(file);
          }}
        />
      </label>
      <div className="import-done" aria-live="polite">
        {done?.ok && <Done imported={done.value} />}
        {done && !done.ok && <ProblemNotice problem={done.problem} nowMs={nowMs} />}
      </div>
    </div>
  );
}

function Done({ imported }: { readonly imported: Imported }) {
  const { complaints, isTaken } = imported;
  return (
    <>
      <p className={isTaken ? 'tone-buy' : 'field-problem'}>{importedWords(imported)}</p>
      {complaints.length > 0 && (
        <ul className="complaints" aria-label="What could not be taken">
          {complaints.map(({ line, text }) => (
            <li key={`${line} ${text}`}>
              {line > 0 && <span className="soft">Line {line.toLocaleString('en-US')}: </span>}
              <bdi>{text}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
