import { browser } from 'wxt/browser';
import type { PageCommand, PageCompany, PageMessage } from '@/lib/messages/page-messages';

interface HeardPorts {
  /** Whether the product is still there; asked before anything is done or answered. */
  isAlive(): boolean;
  /** Asks whether the site is paused, and what the reader chose. */
  renew(): void;
  /** Asks what is known of the companies that are marked. */
  renewStates(): void;
  companies(): PageCompany[];
  /** Returns whether there was something to do here. */
  obey(command: PageCommand, anyway: boolean): boolean;
}

/**
 * Listens to the popup and the background, which alone have our id and no tab. Nothing of it
 * reaches the page.
 */
export function hearOwnPages(ports: HeardPorts): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    if (sender.id !== browser.runtime.id || sender.tab || !ports.isAlive()) return;
    const said = message as PageMessage;
    if (said.kind === 'page.renew') ports.renew();
    if (said.kind === 'page.states') ports.renewStates();
    if (said.kind === 'page.companies') respond(ports.companies());
    // Frames that have nothing to do leave the answer to the one that has.
    if (said.kind === 'page.command' && ports.obey(said.command, said.anyway)) respond(true);
  });
}
