import { browser } from 'wxt/browser';

const COLOUR = '#0a6b52';
const MOST_SHOWN = 99;

/** Shows how many unseen events there are on the toolbar button; nothing for none. */
export async function showBadge(count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST_SHOWN ? `${MOST_SHOWN}+` : String(count);
  await browser.action.setBadgeBackgroundColor({ color: COLOUR });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title: titleFor(count) });
}

function titleFor(count: number): string {
  if (count === 0) return 'Buyline';
  return `Buyline: ${count} new ${count === 1 ? 'event' : 'events'} on your watchlist`;
}
