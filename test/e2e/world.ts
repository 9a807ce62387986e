import type { Page } from 'playwright-core';
import { afterAll } from 'vitest';
import type { DrivenBrowser } from '@/test/browser/driven-browser';
import { launchHere, portHere, stopShared } from './browser-here';
import { waitForMentions } from '@/test/browser/mentions';
import { DEMO_ARTICLE_URL } from '@/test/replica/pages/small-caps';
import { startReplica, type Replica, type RequestRecord } from '@/test/replica/server';

afterAll(stopShared);

/** The production extension in a real browser, with the replica as the only hosts there are. */
export interface World {
  readonly replica: Replica;
  readonly browser: DrivenBrowser;
  close(): Promise<void>;
}

/** Starts a world with a fresh replica; without a profile to keep, nothing is cached in it. */
export async function startWorld(options: { profile?: string } = {}): Promise<World> {
  const profile = options.profile ?? null;
  const port = portHere(profile);
  const replica = await startReplica({ edgarFolder: null, ...(port ? { port } : {}) });
  try {
    const browser = await launchHere(replica, profile);
    return {
      replica,
      browser,
      close: async () => {
        await browser.close();
        await replica.close();
      },
    };
  } catch (error) {
    await replica.close();
    throw error;
  }
}

/** Opens the demo article in a new tab and waits until its tickers are underlined. */
export async function openArticle({ browser }: World): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(DEMO_ARTICLE_URL);
  await waitForMentions(page);
  return page;
}

/** Opens the popup's page in a tab, which is what a test can drive. */
export async function openPopup({ browser }: World): Promise<Page> {
  const popup = await browser.context.newPage();
  await popup.setViewportSize({ width: 380, height: 560 });
  await popup.goto(`${browser.origin}/popup.html`);
  return popup;
}

/** Opens the options page in a tab. */
export async function openOptions({ browser }: World): Promise<Page> {
  const options = await browser.context.newPage();
  await options.goto(`${browser.origin}/options.html`);
  return options;
}

/** The requests to the SEC's hosts so far. */
export function secRequests({ replica }: World): RequestRecord[] {
  return replica.log.filter(({ host }) => host.endsWith('.sec.gov'));
}

/** Moves the pointer away from everything and waits for the card to close by itself. */
export async function leaveCard(page: Page): Promise<void> {
  await page.mouse.move(2, 2, { steps: 4 });
  await page.waitForTimeout(700);
}
