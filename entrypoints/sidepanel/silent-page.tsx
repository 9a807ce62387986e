import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { FrontState } from '@/components/digest/front-state';
import { say } from '@/lib/core/words/say';
import type { FrontPage } from './use-front-page';

/** So long a page that has just loaded may take until our script answers in it. */
const PATIENCE_MS = 4_000;

interface SilentPageProps {
  readonly page: Extract<FrontPage, { kind: 'silent' }>;
}

/** A page in which none of our scripts answers: it is loading, or was open before they came. */
export function SilentPage({ page: { tabId, isLoading } }: SilentPageProps) {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  if (isLoading || !isLate) return <FrontState what={say('panelLoading')} isBusy />;
  return (
    <FrontState what={say('panelEarlier')} more={say('panelEarlierMore')}>
      <button
        type="button"
        className="small-button"
        onClick={() => void browser.tabs.reload(tabId)}
      >
        {say('panelReload')}
      </button>
    </FrontState>
  );
}
