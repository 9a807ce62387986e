import { afterAll, beforeAll, expect, test } from 'vitest';
import { findInCard, waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import { openArticle, secRequests, startWorld, type World } from './world';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());

test('the “13F of a mutual fund” is put right, without a request', async () => {
  const page = await openArticle(world);
  const before = secRequests(world).length;
  await hoverMention(page, 'Harrowgate Equity Income Fund');
  const text = await waitForCardText(page, /files its holdings on Form N-PORT, not 13F/);
  expect(text).toContain('Harrowgate Equity Income Fund');
  expect(text).toContain('A “13F of this fund” is its adviser’s');
  expect(text).not.toMatch(/insider/);
  const links = await findInCard(page, 'a[href*="/cgi-bin/series?company=Harrowgate"]');
  expect(links.length).toBeGreaterThan(0);
  expect(secRequests(world).length).toBe(before);
});
