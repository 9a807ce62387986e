import { afterEach, beforeEach, expect, test } from 'vitest';
import { clickInCard, waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import { accessionOn, row } from '@/test/replica/facts/case';
import { caseOf } from '@/test/replica/facts/cases';
import { daysBefore } from '@/test/replica/calendar';
import { addBySearch } from './popup';
import { ageChecks, ageLists, isStored, ringAlarm } from './stored';
import { openArticle, openPopup, startWorld, type World } from './world';

let world: World;
beforeEach(async () => void (world = await startWorld()));
afterEach(() => world.close());

test('a company found in the popup is added, and is still there after a reload', async () => {
  const popup = await openPopup(world);
  await addBySearch(popup, 'QHVN', 'quillhaven');
  await popup
    .getByText(/bought \$669K/i)
    .first()
    .waitFor({ timeout: 20_000 });
  await popup.reload();
  await popup.getByText('QHVN', { exact: true }).waitFor();
  expect(await badge(world)).toBe('');
});

test('the star of a card fills the popup, which is open and follows the worker', async () => {
  const popup = await openPopup(world);
  const page = await openArticle(world);
  await hoverMention(page, 'FNLW');
  await waitForCardText(page, /bought \$/, 20_000);
  await clickInCard(page, 'button[aria-pressed="false"]');
  const list = popup.getByRole('list', { name: 'Watchlist' });
  await list.getByText('FNLW', { exact: true }).waitFor();
  await list.getByRole('button', { name: /stop watching/i }).click();
  await expect.poll(() => list.locator('li').filter({ hasText: 'FNLW' }).count()).toBe(0);
});

test('the badge counts a new purchase once: joint owners and an amendment are no news', async () => {
  const popup = await openPopup(world);
  await addBySearch(popup, 'QHVN');
  await popup
    .getByText(/bought \$669K/i)
    .first()
    .waitFor({ timeout: 20_000 });
  await popup.close();
  expect(await badge(world)).toBe('');

  const { issuer } = caseOf('QHVN', world.replica.today);
  const days = daysBefore(world.replica.today);
  const filedOn = days(1, 'Thu');
  const owners = [
    { cik: 9991901, name: 'Merriweather-Oduya Lux', director: true },
    { cik: 9991902, name: 'Oduya Family Partners LP' },
  ];
  const rows = [row('P', days(1, 'Tue'), 10_000, 18.8, 10_000)];
  world.replica.file({ accession: accessionOn(filedOn, 990001), issuer, owners, filedOn, rows });
  await checkNow(world);
  await expect.poll(() => badge(world), { timeout: 20_000 }).toBe('1');

  // The same purchase, corrected: still one event, and still unseen.
  const corrected = [row('P', days(1, 'Tue'), 10_500, 18.8, 10_500)];
  world.replica.file({
    accession: accessionOn(filedOn, 990002),
    form: '4/A',
    originalFiledOn: filedOn,
    issuer,
    owners,
    filedOn,
    rows: corrected,
  });
  await checkNow(world);
  const amendment = accessionOn(filedOn, 990002);
  await expect
    .poll(() => isStored(world, 'transactions', amendment), { timeout: 20_000 })
    .toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await badge(world)).toBe('1');

  const again = await openPopup(world);
  await again
    .getByText(/bought \$197K/i)
    .first()
    .waitFor();
  await expect.poll(() => badge(world), { timeout: 5_000 }).toBe('');
  await checkNow(world);
  await again.waitForTimeout(1_000);
  expect(await badge(world)).toBe('');
}, 120_000);

/** Rings the alarm as if the last check were two weeks ago, which always holds an opening of EDGAR. */
async function checkNow(world: World): Promise<void> {
  await ageChecks(world, 14 * 86_400_000);
  await ageLists(world, 14 * 86_400_000);
  await ringAlarm(world);
}

function badge({ browser }: World): Promise<string> {
  return browser.worker.evaluate(() => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: { getBadgeText(details: object): Promise<string> } };
    };
    return chrome.action.getBadgeText({});
  });
}
