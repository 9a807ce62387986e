import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { SiteState } from '@/lib/core/site/site-state';
import { seeFrontSite, type FrontSite } from '@/lib/platform/front-site';
import { hasSidePanel, openSidePanel } from '@/lib/platform/side-panel';

interface Site {
  readonly tabId: number | undefined;
  readonly state: SiteState;
  readonly isBrokerage: boolean;
  /** Whether the page still shows marks of a site that is no longer read. */
  readonly isStale: boolean;
  readonly read: () => void;
  readonly stop: () => void;
  readonly reload: () => void;
  /** Opens the list of companies beside the page; null where the browser has no place for it. */
  readonly panel: (() => void) | null;
}

/** How Buyline stands to the page in front of the reader, at first as given, and what changes it. */
export function useSite(early: FrontSite): Site {
  const [seen, setSeen] = useState(early);
  const [isStale, setStale] = useState(false);
  const refresh = useCallback(() => void seeFrontSite().then(setSeen), []);
  useEffect(() => {
    browser.permissions.onAdded.addListener(refresh);
    browser.permissions.onRemoved.addListener(refresh);
    return () => {
      browser.permissions.onAdded.removeListener(refresh);
      browser.permissions.onRemoved.removeListener(refresh);
    };
  }, [refresh]);
  const { state, tabId, windowId } = seen;
  const origins = 'origin' in state ? [state.origin] : [];
  const ask = async () => {
    // Nothing may come before the request: the browser wants it right after the click.
    if (await browser.permissions.request({ origins })) setStale(false);
  };
  const giveBack = async () => setStale(await browser.permissions.remove({ origins }));
  return {
    tabId,
    state,
    isBrokerage: seen.isBrokerage,
    isStale,
    read: () => void ask(),
    stop: () => void giveBack(),
    reload: () => {
      setStale(false);
      if (tabId !== undefined) void browser.tabs.reload(tabId);
    },
    panel:
      windowId !== undefined && hasSidePanel()
        ? () => void openSidePanel(windowId).then(() => window.close())
        : null,
  };
}
