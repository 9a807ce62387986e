import { browser } from 'wxt/browser';

/** What the toolbar button tells. */
export interface BadgeWords {
  readonly text: string;
  readonly title: string;
  readonly colour: string;
}

/** Brings the toolbar button in line. */
export async function showBadge({ text, title, colour }: BadgeWords): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colour });
  await browser.action.setBadgeText({ text });
  await browser.action.setTitle({ title });
}
