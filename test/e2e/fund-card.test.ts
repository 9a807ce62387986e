import { afterAll, beforeAll, expect, test } from 'vitest';
import { findInCard, waitForCardText } from '@/test/browser/closed-shadow';
import { hoverMention } from '@/test/browser/mentions';
import { openArticle, secRequests, startWorld, type World } from './world';

let world: World;
beforeAll(async () => void (world = await startWorld()));
afterAll(() => world.close());

/** The searches for reports by a name: the only requests that carry words of a page. */
function searches(): string[] {
  return secRequests(world).flatMap(({ host, path }) => (host === 'efts.sec.gov' ? path : []));
}

test('the “13F of a mutual fund” is put right, and only the name that is pointed at is asked for', async () => {
  const page = await openArticle(world);
  expect(searches()).toEqual([]);
  await hoverMention(page, 'Harrowgate Equity Income Fund');
  const text = await waitForCardText(page, /files its holdings on Form N-PORT, not 13F/);
  expect(text).toContain('Harrowgate Equity Income Fund');
  expect(text).toContain('A “13F of this fund” is its adviser’s');
  expect(text).not.toMatch(/insider/);
  const links = await findInCard(page, 'a[href*="/cgi-bin/series?company=Harrowgate"]');
  expect(links.length).toBeGreaterThan(0);
  await expect.poll(searches, { timeout: 10_000 }).toHaveLength(1);
  const asked = new URL(searches()[0] ?? '', 'https://efts.sec.gov');
  expect([...asked.searchParams]).toEqual([
    ['q', '"Harrowgate Equity Income Fund"'],
    ['forms', 'NPORT-P'],
  ]);
});
