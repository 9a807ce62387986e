import { useState } from 'react';
import { restoredWords } from '@/lib/core/format/pasted-words';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { ImportedReader } from '@/lib/core/watch/outcomes';
import { FileButton } from './file-button';
import { ProblemNotice } from './problem-notice';
import { ImportDone } from './watch/import-done';

interface RestoreRowProps {
  readonly nowMs: number;
  readonly onRestore: (file: File) => Promise<Result<ImportedReader, Problem>>;
}

/** Takes back what was exported, and says what became of each part of it. */
export function RestoreRow({ nowMs, onRestore }: RestoreRowProps) {
  const [done, setDone] = useState<Result<ImportedReader, Problem> | null>(null);
  return (
    <div className="row import">
      <span className="row-text">
        <b>Import</b>
        <span className="aside">
          A file that was exported here. Watchlist, corrections and funds come to yours; rules and
          settings take the place of yours.
        </span>
      </span>
      <FileButton
        accept=".json,application/json"
        onFile={async (file) => setDone(await onRestore(file))}
      />
      <div className="import-done" aria-live="polite">
        {done?.ok && <Restored imported={done.value} />}
        {done && !done.ok && <ProblemNotice problem={done.problem} nowMs={nowMs} />}
      </div>
    </div>
  );
}

function Restored({ imported }: { readonly imported: ImportedReader }) {
  const { watch, problems } = imported;
  return (
    <>
      <ImportDone imported={watch} />
      <p>{restoredWords(imported)}</p>
      {problems.length > 0 && (
        <ul className="complaints" aria-label="What else could not be taken">
          {problems.map((problem) => (
            <li key={problem}>
              <bdi>{problem}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
