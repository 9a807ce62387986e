import { FrontState } from '@/components/digest/front-state';
import { PanelFrame } from '@/components/digest/panel-frame';
import { useNow } from '@/components/use-now';
import { useTitle } from '@/components/use-title';
import { pauseWords, siteWords } from '@/lib/core/format/site-words';
import { say } from '@/lib/core/words/say';
import { send } from '@/lib/messages/send';
import { usePause } from '../site/use-pause';
import { ReadPage } from './read-page';
import { SilentPage } from './silent-page';
import { useFrontPage, type FrontPage } from './use-front-page';

/** The side panel: the companies of the page in front, followed from tab to tab. */
export function App() {
  const nowMs = useNow();
  const page = useFrontPage();
  useTitle(say('panelTitle'));
  return (
    <PanelFrame>
      <Front page={page} nowMs={nowMs} />
    </PanelFrame>
  );
}

interface FrontProps {
  readonly page: FrontPage;
  readonly nowMs: number;
}

function Front({ page, nowMs }: FrontProps) {
  const host = page.kind === 'silent' || page.kind === 'read' ? page.host : null;
  const pause = usePause(host, nowMs);
  if (pause && host !== null) {
    return (
      <FrontState what={pauseWords(pause, nowMs)}>
        <button
          type="button"
          className="small-button"
          onClick={() => void send('site.resume', { host })}
        >
          {say('popupSiteResume')}
        </button>
      </FrontState>
    );
  }
  switch (page.kind) {
    case 'looking':
      return <FrontState what={say('panelLooking')} isBusy />;
    case 'unread':
      return <Unread page={page} />;
    case 'silent':
      return <SilentPage key={`${page.tabId} ${page.isLoading}`} page={page} />;
    case 'read':
      // Another page begins anew: nothing that was opened or read belongs to it.
      return <ReadPage key={`${page.tabId} ${page.address}`} page={page} nowMs={nowMs} />;
  }
}

function Unread({ page }: { readonly page: Extract<FrontPage, { kind: 'unread' }> }) {
  const { state, isBrokerage } = page;
  if (!state) {
    return <FrontState what={say('panelUnread')} more={say('panelUnreadMore')} />;
  }
  const { what, more } = siteWords(state, isBrokerage);
  const offer = state.kind === 'offered' ? say('panelOffer') : null;
  return <FrontState what={what} more={offer ?? more} />;
}
