import type { ReactNode } from 'react';

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
            <b>Export the watchlist</b>
            <span className="aside">With groups and notes, to take along or to edit.</span>
          </span>
          <span className="row-actions">
            <button type="button" className="small-button" onClick={() => onExport('csv')}>
              Save as CSV
            </button>
            <button type="button" className="small-button" onClick={() => onExport('json')}>
              Save as JSON
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
        <b>Keep it in sync</b>
        <span className="aside">
          Through your browser’s own account, where you are signed in: watchlist, rules and what was
          told, so that no other profile tells it again. {syncSize}
        </span>
      </label>
    </div>
  );
}
