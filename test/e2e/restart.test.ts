import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import { addBySearch } from './popup';
import { openArticle, openPopup, secRequests, startWorld, type World } from './world';

let profile: string;
beforeEach(() => void (profile = mkdtempSync(join(tmpdir(), 'buyline-restart-'))));
afterEach(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

test('watchlist, figures and a pause outlive the browser', async () => {
  const before = await startWorld({ profile });
  const popup = await openPopup(before);
  await addBySearch(popup, 'QHVN');
  await popup
    .getByText(/bought \$669K/i)
    .first()
    .waitFor({ timeout: 20_000 });
  const page = await openArticle(before);
  before.replica.faults.add({ kind: 'rate-page' });
  await hoverMention(page, 'FNLW');
  await waitForCardText(page, /asked for a pause/, 20_000);
  await before.close();

  const after = await startWorld({ profile });
  try {
    const again = await openPopup(after);
    await again
      .getByText(/bought \$669K/i)
      .first()
      .waitFor({ timeout: 10_000 });
    const article = await openArticle(after);
    await hoverMention(article, 'QHVN');
    await waitForCardText(article, /3 insiders bought \$4\.2M/);
    await article.keyboard.press('Escape');
    await hoverMention(article, 'FNLW');
    await waitForCardText(article, /asked for a pause/);
    expect(requestsOf(after)).toEqual([]);
  } finally {
    await after.close();
  }
}, 120_000);

function requestsOf(world: World): string[] {
  return secRequests(world).map(({ path }) => path);
}
