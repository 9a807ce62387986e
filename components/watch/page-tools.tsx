import { say } from '@/lib/core/words/say';
import { Icon } from '../icon';
import { MarkLegend } from '../mark-legend';

/** Below the page's companies: the same list beside the page, and what the lines there mean. */
export function PageTools({ onPanel }: { readonly onPanel: (() => void) | null }) {
  return (
    <div className="page-tools">
      {onPanel && (
        <button type="button" className="small-button with-icon" onClick={onPanel}>
          <Icon name="panel" />
          {say('popupPanel')}
        </button>
      )}
      <details>
        <summary>{say('popupLegend')}</summary>
        <MarkLegend />
      </details>
    </div>
  );
}
