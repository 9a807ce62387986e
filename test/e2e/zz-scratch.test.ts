import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickInCard, findInCard, readCardText, waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import { openArticle, openPopup, startWorld, type World } from './world';
let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());

test('hostile page', async () => {
  const page = await openArticle(world);
  await page.evaluate(() => {
    const s = new CSSStyleSheet();
    s.replaceSync('* { transform: rotate(3deg); } html > div, div { display:none !important; opacity:.1 !important; color:red !important; left: 900px !important; font-size: 60px !important; pointer-events:none !important } p {display:block} html{ filter: blur(0.1px); transform: translateX(20px)} body *{transform:none}');
    document.adoptedStyleSheets = [s];
    const log: string[] = [];
    Object.assign(globalThis, { log });
    for (const t of ['keydown','click','pointerdown','pointermove','focusin','mouseover'])
      document.addEventListener(t, (e) => { const el = e.target as Element; if (el.parentElement === document.documentElement && el.localName==='div') log.push(t); });
  });
  await page.evaluate(() => { document.querySelectorAll('div').forEach((d) => d.replaceWith(...d.childNodes)); });
  await page.waitForTimeout(600);
  const m = await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/, 20_000);
  await page.waitForTimeout(200);
  await page.screenshot({ path: '/tmp/shots/hostile.png' });
  const [card] = await findInCard(page, 'dialog');
  console.log('mention', m, 'card', card);
  await clickInCard(page, 'summary');
  await clickInCard(page, 'button.star');
  await page.waitForTimeout(300);
  await page.screenshot({ path: '/tmp/shots/hostile2.png' });
  console.log('leaks', await page.evaluate(() => (globalThis as any).log));
  await page.close();
});

test('near the bottom and by keyboard', async () => {
  const page = await openArticle(world);
  await page.emulateMedia({ colorScheme: 'dark' });
  const m = await hoverMention(page, 'QHVN');
  await waitForCardText(page, /insiders bought/, 20_000);
  await page.keyboard.press('Escape');
  await page.evaluate((y) => window.scrollBy({ top: y - innerHeight + 60, behavior: 'instant' }), m.y);
  await page.waitForTimeout(200);
  await page.mouse.move(5, 5);
  await page.mouse.move(m.x - 2, 800 - 60); await page.mouse.move(m.x, 800 - 60, {steps: 2});
  await waitForCardText(page, /insiders bought/, 20_000);
  await page.waitForTimeout(300);
  await page.screenshot({ path: '/tmp/shots/bottom.png' });
  console.log('bottom', await findInCard(page, 'dialog'));
  await page.keyboard.press('Tab'); await page.keyboard.press('Tab'); await page.keyboard.press('Tab');
  await page.mouse.move(5, 5, { steps: 3 });
  await page.waitForTimeout(700);
  expect(await readCardText(page)).toMatch(/insiders/);
  await page.screenshot({ path: '/tmp/shots/keyboard.png' });
  await page.keyboard.press('Escape');
  await page.waitForTimeout(100);
  expect(await readCardText(page)).toBeNull();
  console.log('active', await page.evaluate(() => document.activeElement?.tagName));
  await page.close();
});

test('popup', async () => {
  const popup = await openPopup(world);
  await popup.waitForTimeout(800);
  await popup.screenshot({ path: '/tmp/shots/popup1.png' });
  await popup.getByRole('searchbox').fill('brond');
  await popup.waitForTimeout(600);
  await popup.screenshot({ path: '/tmp/shots/popup2.png' });
  await popup.getByRole('searchbox').fill('acq');
  await popup.waitForTimeout(600);
  await popup.screenshot({ path: '/tmp/shots/popup3.png' });
  await popup.getByRole('button', { name: /^Watch / }).first().click();
  await popup.waitForTimeout(600);
  await popup.getByRole('searchbox').fill('');
  await popup.waitForTimeout(1500);
  await popup.screenshot({ path: '/tmp/shots/popup4.png' });
  await popup.getByRole('button', { name: /Stop watching/ }).first().click();
  await popup.waitForTimeout(500);
  await popup.screenshot({ path: '/tmp/shots/popup5.png' });
});
