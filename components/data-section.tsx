import type { Problem } from '@/lib/core/problem';
import type { Result } from '@/lib/core/result';
import type { ImportedReader } from '@/lib/core/watch/outcomes';
import { OptionsSection } from './options-section';
import { RestoreRow } from './restore-row';

interface DataSectionProps {
  readonly nowMs: number;
  readonly problem: Problem | null;
  /** The file that was saved last. */
  readonly saved: string | null;
  readonly onExport: () => void;
  readonly onRestore: (file: File) => Promise<Result<ImportedReader, Problem>>;
}

/** Where the reader takes along what exists nowhere but in this browser. */
export function DataSection({ nowMs, problem, saved, onExport, onRestore }: DataSectionProps) {
  return (
    <OptionsSection
      title="Your data"
      lead="Your watchlist, rules, corrections and settings exist in your browser alone."
      nowMs={nowMs}
      problem={problem}
    >
      <div className="panel">
        <div className="row">
          <span className="row-text">
            <b>Export</b>
            <span className="aside">One JSON file, made here and sent to no one.</span>
            <output>{saved !== null && `Saved as ${saved}.`}</output>
          </span>
          <button type="button" className="small-button" onClick={onExport}>
            Save as file
          </button>
        </div>
        <RestoreRow nowMs={nowMs} onRestore={onRestore} />
      </div>
    </OptionsSection>
  );
}
