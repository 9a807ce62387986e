import { browser } from 'wxt/browser';
import type { PageCompany, PageMessage } from '@/lib/messages/page-messages';

interface HeardPorts {
  /** Whether the product is still there; asked before anything is done or answered. */
  isAlive(): boolean;
  /** Asks whether the site is paused. */
  renew(): void;
  companies(): PageCompany[];
}

/**
 * Listens to the popup and the background, which alone have our id and no tab. Nothing of it
 * reaches the page.
 */
export function hearOwnPages(ports: HeardPorts): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || sender.tab || !ports.isAlive()) return;
    const { kind } = message as PageMessage;
    if (kind === 'page.renew') ports.renew();
    if (kind === 'page.companies') respond(ports.companies());
  });
}
