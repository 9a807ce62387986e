import { pauseWords, siteWords } from '@/lib/core/format/site-words';
import type { SitePause } from '@/lib/core/site/pause';
import type { SiteState } from '@/lib/core/site/site-state';
import { say } from '@/lib/core/words/say';

const HOUR_MS = 3_600_000;

interface SiteRowProps {
  readonly state: SiteState;
  readonly isBrokerage: boolean;
  /** Whether the page still shows what was marked before the reader stopped it. */
  readonly isStale: boolean;
  /** The pause that holds on the site; null for none. */
  readonly pause: SitePause | null;
  readonly nowMs: number;
  readonly onRead: () => void;
  readonly onStop: () => void;
  readonly onReload: () => void;
  /** Until a moment (epoch milliseconds), or until it is ended. */
  readonly onPause: (untilMs: number | null) => void;
  readonly onResume: () => void;
}

/** Says whether the page's site is read, why not, and lets the reader change it. */
export function SiteRow(props: SiteRowProps) {
  const { state, isBrokerage, isStale, nowMs, onReload } = props;
  const { what, more } = siteWords(state, isBrokerage);
  const isRead = state.kind === 'listed' || state.kind === 'chosen';
  const pause = isRead && !isStale ? props.pause : null;
  return (
    <section className="site-row" aria-label={say('popupSite')}>
      <output>
        {isStale && say('popupSiteStale', { what })}
        {!isStale && (pause ? pauseWords(pause, nowMs) : what)}
      </output>
      <span className="site-actions">
        {isStale ? (
          <Action words={say('popupSiteReload')} onPress={onReload} />
        ) : (
          <Actions {...props} />
        )}
      </span>
      {more && !isStale && !pause && <p className="site-more">{more}</p>}
    </section>
  );
}

function Actions(props: SiteRowProps) {
  const { state, pause, nowMs, onRead, onStop, onPause, onResume } = props;
  if (state.kind === 'offered') return <Action words={say('popupSiteRead')} onPress={onRead} />;
  if (state.kind === 'refused') return null;
  return (
    <>
      {pause ? (
        <Action words={say('popupSiteResume')} onPress={onResume} />
      ) : (
        <>
          <Action words={say('popupSitePause')} onPress={() => onPause(null)} />
          <Action words={say('popupSitePauseHour')} onPress={() => onPause(nowMs + HOUR_MS)} />
        </>
      )}
      {state.kind === 'chosen' && <Action words={say('popupSiteStop')} onPress={onStop} />}
    </>
  );
}

function Action({ words, onPress }: { readonly words: string; readonly onPress: () => void }) {
  return (
    <button type="button" className="small-button" onClick={onPress}>
      {words}
    </button>
  );
}
