import type { ReactNode } from 'react';
import { say } from '@/lib/core/words/say';

interface ListToolsProps {
  readonly paste: ReactNode;
  readonly importRow: ReactNode;
  readonly hasEntries: boolean;
  readonly isSynced: boolean;
  /** How much of the sync storage the list takes; null while it is not kept there. */
  readonly syncSize: string | null;
  readonly onSync: (isSynced: boolean) => void;
  readonly onExport: (format: 'csv' | 'json') => void;
}

/** What is done with the list as a whole: paste, import, export, keep in sync. */
export function ListTools(props: ListToolsProps) {
  const { paste, importRow, hasEntries, isSynced, syncSize, onSync, onExport } = props;
  return (
    <div className="panel list-tools">
      <div className="row">{paste}</div>
      {importRow}
      {hasEntries && (
        <div className="row">
          <span className="row-text">
            <b>{say('listExport')}</b>
            <span className="aside">{say('listExportHow')}</span>
          </span>
          <span className="row-actions">
            <button type="button" className="small-button" onClick={() => onExport('csv')}>
              {say('listSaveCsv')}
            </button>
            <button type="button" className="small-button" onClick={() => onExport('json')}>
              {say('listSaveJson')}
            </button>
          </span>
        </div>
      )}
      <label className="row">
        <input
          type="checkbox"
          checked={isSynced}
          onChange={({ target }) => onSync(target.checked)}
        />
        <b>{say('syncKeep')}</b>
        <span className="aside">
          {say('syncHow')} {syncSize}
        </span>
      </label>
    </div>
  );
}
