import { useState } from 'react';
import { dayAt } from '@/lib/core/format/day';
import { restoredWords } from '@/lib/core/format/pasted-words';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { ImportedReader } from '@/lib/core/watch/outcomes';
import { say } from '@/lib/core/words/say';
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
        <b>{say('dataImport')}</b>
        <span className="aside">{say('dataImportEffect')}</span>
      </span>
      <FileButton
        accept=".json,application/json"
        onFile={async (file) => setDone(await onRestore(file))}
      />
      <div className="import-done" aria-live="polite">
        {done?.ok && <Restored imported={done.value} nowMs={nowMs} />}
        {done && !done.ok && <ProblemNotice problem={done.problem} nowMs={nowMs} />}
      </div>
    </div>
  );
}

interface RestoredProps {
  readonly imported: ImportedReader;
  readonly nowMs: number;
}

function Restored({ imported, nowMs }: RestoredProps) {
  const { watch, problems } = imported;
  return (
    <>
      <ImportDone imported={watch} nowMs={nowMs} />
      <p>{restoredWords(imported)}</p>
      {problems.length > 0 && (
        <ul className="complaints" aria-label={say('importNotTakenElse')}>
          {problems.map((problem, at) => (
            // Problems never change their order.
            <li key={at}>
              <bdi>{saySentence(problem, dayAt(nowMs))}</bdi>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
