import type { StorageReport } from '@/lib/core/data/storage-report';
import type { Problem } from '@/lib/core/problem';
import type { CacheLimit } from '@/lib/core/prune/cache-limit';
import type { Result } from '@/lib/core/result';
import type { ImportedReader } from '@/lib/core/watch/outcomes';
import { say } from '@/lib/core/words/say';
import { CacheLimitRow, type CacheSize } from './options/cache-limit-row';
import { StorageTable } from './options/storage-table';
import { WipeRow } from './options/wipe-row';
import { OptionsSection } from './options-section';
import { RestoreRow } from './restore-row';

/** How far a wipe is. */
export interface Wiping {
  readonly what: 'cache' | 'everything';
  /** One that failed may have wiped a part. */
  readonly state: 'wiping' | 'wiped' | 'failed';
  /** Whether what was the reader's can be put back, until this page is closed. */
  readonly canUndo: boolean;
}

interface DataSectionProps {
  readonly nowMs: number;
  readonly problem: Problem | null;
  /** Null until it was counted. */
  readonly report: StorageReport | null;
  /** Null until the settings were read. */
  readonly limit: CacheLimit | null;
  /** Null until it was measured. */
  readonly size: CacheSize | null;
  /** The file that was saved last. */
  readonly saved: string | null;
  /** The wipe that was asked for last; null for none. */
  readonly wiping: Wiping | null;
  readonly onLimit: (limit: CacheLimit) => void;
  readonly onExport: () => void;
  readonly onRestore: (file: File) => Promise<Result<ImportedReader, Problem>>;
  readonly onWipe: (what: 'cache' | 'everything') => void;
  readonly onUndo: () => void;
}

/** What is stored, and how it is taken along, put back and wiped. */
export function DataSection(props: DataSectionProps) {
  const { nowMs, problem, report, saved, wiping, onExport, onRestore, onWipe, onUndo } = props;
  const stateOf = (what: 'cache' | 'everything') => (wiping?.what === what ? wiping.state : null);
  return (
    <OptionsSection
      anchor="data"
      title={say('optionsData')}
      lead={say('dataLead')}
      nowMs={nowMs}
      problem={problem}
    >
      {report && <StorageTable report={report} nowMs={nowMs} />}
      <div className="panel after-panel">
        <CacheLimitRow limit={props.limit} size={props.size} onChoose={props.onLimit} />
        <div className="row">
          <span className="row-text">
            <b>{say('dataExport')}</b>
            <span className="aside">{say('dataExportEffect')}</span>
            <output>{saved !== null && say('dataSaved', { file: saved })}</output>
          </span>
          <button type="button" className="small-button" onClick={onExport}>
            {say('dataSave')}
          </button>
        </div>
        <RestoreRow nowMs={nowMs} onRestore={onRestore} />
        <WipeRow
          title={say('wipeFetched')}
          effect={say('wipeFetchedEffect')}
          button={say('wipeFetched')}
          question={<p>{say('wipeFetchedQuestion')}</p>}
          word={null}
          state={stateOf('cache')}
          done={<output>{say('wipeFetchedDone')}</output>}
          onWipe={() => onWipe('cache')}
        />
        <WipeRow
          title={say('wipeAll')}
          effect={say('wipeAllEffect')}
          button={say('wipeAll')}
          question={<p>{say('wipeAllQuestion')}</p>}
          before={
            <button type="button" className="small-button" onClick={onExport}>
              {say('dataSaveFirst')}
            </button>
          }
          word={say('wipeWord')}
          state={stateOf('everything')}
          done={<output>{say('wipeAllDone')}</output>}
          undo={
            wiping?.canUndo && (
              <button type="button" className="small-button" onClick={onUndo}>
                {say('cardUndo')}
              </button>
            )
          }
          onWipe={() => onWipe('everything')}
        />
      </div>
    </OptionsSection>
  );
}
