import type { Problem } from '@/lib/core/problem';
import { OptionsSection } from './options-section';

interface DataSectionProps {
  readonly nowMs: number;
  readonly problem: Problem | null;
  /** The file that was saved last. */
  readonly saved: string | null;
  readonly onExport: () => void;
}

/** Where the reader takes along what exists nowhere but in this browser. */
export function DataSection({ nowMs, problem, saved, onExport }: DataSectionProps) {
  return (
    <OptionsSection
      title="Your data"
      lead="Your watchlist, corrections and settings exist in this browser alone."
      nowMs={nowMs}
      problem={problem}
    >
      <div className="panel row">
        <span className="row-text">
          <b>Export</b>
          <span className="aside">One JSON file, made here and sent to no one.</span>
          <output>{saved !== null && `Saved as ${saved}.`}</output>
        </span>
        <button type="button" className="small-button" onClick={onExport}>
          Save as file
        </button>
      </div>
    </OptionsSection>
  );
}
