import { useState } from 'react';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { Imported } from '@/lib/core/watch/outcomes';
import { say } from '@/lib/core/words/say';
import { FileButton } from '../file-button';
import { ProblemNotice } from '../problem-notice';
import { ImportDone } from './import-done';

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
  const [done, setDone] = useState<Result<Imported, Problem> | null>(null);
  const take = async (file: File) => {
    setDone(await onImport(file, isReplacing ? 'replace' : 'merge'));
  };
  return (
    <div className="row import">
      <span className="row-text">
        <b>{say('listImport')}</b>
        <span className="aside">{say('listImportHow')}</span>
        <label className="tick">
          <input
            type="checkbox"
            checked={isReplacing}
            onChange={({ target }) => setReplacing(target.checked)}
          />
          {say('listReplace')}
        </label>
      </span>
      <FileButton accept=".csv,.json,text/csv,application/json" onFile={take} />
      <div className="import-done" aria-live="polite">
        {done?.ok && <ImportDone imported={done.value} nowMs={nowMs} />}
        {done && !done.ok && <ProblemNotice problem={done.problem} nowMs={nowMs} />}
      </div>
    </div>
  );
}
