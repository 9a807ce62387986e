import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { findInCard, waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention, waitForMentions } from '@/test/browser/mentions';
import { daysBefore } from '@/test/replica/calendar';
import { accessionOn, row } from '@/test/replica/facts/case';
import { caseOf } from '@/test/replica/facts/cases';
import { HOSTILE_URL, LOOKALIKES } from '@/test/replica/pages/hostile';
import { openHostile } from './hostile-world';
import { startWorld, type World } from './world';

const MARKUP = '<img src=x onerror="top.hit=1"><script>top.hit=1</script>';
const TURNED = '\u202Eevil\u2066';

let world: World;
let page: Page;
beforeAll(async () => {
  world = await startWorld();
  const { today } = world.replica;
  const { issuer } = caseOf('FNLW', today);
  const days = daysBefore(today);
  world.replica.file({
    accession: accessionOn(days(1, 'Thu'), 990_001),
    issuer,
    owners: [{ cik: 9_991_901, name: `${MARKUP}${TURNED}`, officer: `CEO ${MARKUP}${TURNED}` }],
    filedOn: days(1, 'Thu'),
    rows: [row('P', days(1, 'Tue'), 90_000, 8, 90_000, { notes: { price: ['F1'] } })],
    footnotes: { F1: `${MARKUP} javascript:alert(1) ${TURNED}` },
    remarks: MARKUP,
  });
});
afterAll(() => world.close());
beforeEach(async () => void (page = await openHostile(world, HOSTILE_URL)));
afterEach(() => page.close());

test('symbols that only look like one that is listed are not marked', async () => {
  const marks = await waitForMentions(page);
  expect(marks.map(({ text }) => text).toSorted()).toEqual(
    ['FNLW', 'Fernlow Foods', 'QHVN', 'Quillhaven Instruments'].toSorted(),
  );
  expect(LOOKALIKES.length).toBeGreaterThan(5);
});

test('markup in the names and notes of a filing is shown as text on a card, and turns nothing', async () => {
  await hoverMention(page, 'FNLW');
  const text = await waitForCardText(page, /bought/, 20_000);
  expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  expect(await findInCard(page, 'img, script, iframe, object, [onerror]')).toEqual([]);
  expect(await page.evaluate(() => 'hit' in globalThis)).toBe(false);
});

test('nor does it run on the page of the company, where every name and note is shown', async () => {
  const { issuer } = caseOf('FNLW', world.replica.today);
  const own = await world.browser.context.newPage();
  const cik = String(issuer.cik).padStart(10, '0');
  await own.goto(`${world.browser.origin}/company.html?cik=${cik}&ticker=FNLW`);
  await own.getByText('onerror').first().waitFor({ timeout: 20_000 });
  const told = await own.evaluate(() => ({
    hit: 'hit' in globalThis,
    elements: document.querySelectorAll('img[src="x"], body script:not([src]), [onerror]').length,
    text: document.body.innerText,
  }));
  expect(told).toMatchObject({ hit: false, elements: 0 });
  expect(told.text).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  await own.close();
});
