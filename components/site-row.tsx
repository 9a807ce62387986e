import { siteWords } from '@/lib/core/format/site-words';
import type { SiteState } from '@/lib/core/site/site-state';

interface SiteRowProps {
  readonly state: SiteState;
  readonly isBrokerage: boolean;
  /** Whether the page still shows what was marked before the reader stopped it. */
  readonly isStale: boolean;
  readonly onRead: () => void;
  readonly onStop: () => void;
  readonly onReload: () => void;
}

/** Says whether the page's site is read, why not, and lets the reader change it. */
export function SiteRow({ state, isBrokerage, isStale, onRead, onStop, onReload }: SiteRowProps) {
  const { what, more } = siteWords(state, isBrokerage);
  return (
    <section className="site-row" aria-label="This site">
      <output>
        {what}
        {isStale && ' Reload the page to take its marks away.'}
      </output>
      {isStale ? (
        <button type="button" className="small-button" onClick={onReload}>
          Reload
        </button>
      ) : (
        <SiteAction kind={state.kind} onRead={onRead} onStop={onStop} />
      )}
      {more && !isStale && <p className="site-more">{more}</p>}
    </section>
  );
}

interface SiteActionProps {
  readonly kind: SiteState['kind'];
  readonly onRead: () => void;
  readonly onStop: () => void;
}

function SiteAction({ kind, onRead, onStop }: SiteActionProps) {
  if (kind === 'offered') {
    return (
      <button type="button" className="small-button" onClick={onRead}>
        Read this site
      </button>
    );
  }
  if (kind !== 'chosen') return null;
  return (
    <button type="button" className="small-button" onClick={onStop}>
      Stop reading this site
    </button>
  );
}
