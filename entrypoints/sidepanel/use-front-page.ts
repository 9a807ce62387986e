import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { SiteState } from '@/lib/core/site/site-state';
import type { PageCompany } from '@/lib/messages/page-messages';
import { seeFrontSite, type FrontSite } from '@/lib/platform/front-site';
import { askCompanies } from '@/lib/platform/page-in-front';

/** A page is read while it loads and whenever it changes. */
const LOOK_EVERY_MS = 2_000;

/** The page in front, as the panel follows it. */
export type FrontPage =
  | { readonly kind: 'looking' }
  /** Not read; the state is null where the browser does not tell the address. */
  | { readonly kind: 'unread'; readonly state: SiteState | null; readonly isBrokerage: boolean }
  /** Of a site that is read, but none of our scripts answers in it. */
  | {
      readonly kind: 'silent';
      readonly tabId: number;
      readonly host: string;
      readonly isLoading: boolean;
    }
  | {
      readonly kind: 'read';
      readonly tabId: number;
      readonly host: string;
      readonly address: string;
      readonly companies: readonly PageCompany[];
    };

/** The page of the window's active tab with the companies it names, followed as either changes. */
export function useFrontPage(): FrontPage {
  const [page, setPage] = useState<FrontPage>({ kind: 'looking' });
  useEffect(() => {
    let turn = 0;
    const look = async (): Promise<void> => {
      if (document.hidden) return;
      const mine = ++turn;
      const next = await follow(await seeFrontSite());
      // What is the same stays the same object, so that nothing is drawn anew.
      if (mine === turn) setPage((before) => (isSame(before, next) ? before : next));
    };
    const onChange = () => void look();
    const onUpdated = (
      _: number,
      change: { status?: string; url?: string },
      tab: { active: boolean },
    ) => {
      if (tab.active && (change.status || change.url)) void look();
    };
    const sources = [
      browser.tabs.onActivated,
      browser.permissions.onAdded,
      browser.permissions.onRemoved,
    ];
    void look();
    for (const source of sources) source.addListener(onChange);
    browser.tabs.onUpdated.addListener(onUpdated);
    document.addEventListener('visibilitychange', onChange);
    const timer = setInterval(onChange, LOOK_EVERY_MS);
    return () => {
      turn = -1;
      clearInterval(timer);
      for (const source of sources) source.removeListener(onChange);
      browser.tabs.onUpdated.removeListener(onUpdated);
      document.removeEventListener('visibilitychange', onChange);
    };
  }, []);
  return page;
}

async function follow(site: FrontSite): Promise<FrontPage> {
  const { tabId, address, state, isLoading, isBrokerage } = site;
  const isRead = state.kind === 'listed' || state.kind === 'chosen';
  if (!isRead || tabId === undefined || address === null) {
    return { kind: 'unread', state: address === null ? null : state, isBrokerage };
  }
  const { host } = state;
  const companies = await askCompanies(tabId);
  if (!companies) return { kind: 'silent', tabId, host, isLoading };
  return { kind: 'read', tabId, host, address, companies };
}

function isSame(before: FrontPage, next: FrontPage): boolean {
  return JSON.stringify(before) === JSON.stringify(next);
}
