import { afterEach, beforeEach, expect, test } from 'vitest';
import { openCard } from './fund-messages';
import { typeInto } from './popup';
import { openOptions, startWorld, type World } from './world';

const CONTACT = 'reader@example.org';
const PAGE = 'https://www.sec.gov/files/company_tickers_exchange.json';

let world: World;
beforeEach(async () => void (world = await startWorld()));
afterEach(() => world.close());

/** The names under which the requests since a place in the log came. */
function names(since: number): string[] {
  const sent = world.replica.log.slice(since).filter(({ host }) => host.endsWith('.sec.gov'));
  return [...new Set(sent.map(({ headers }) => headers['user-agent'] ?? ''))];
}

test('an address that is given stands on our requests, on no page’s, and goes when it is removed', async () => {
  const options = await openOptions(world);
  await openCard(options, '0009990001', 'QHVN');
  expect(names(0)).toHaveLength(1);
  expect(names(0)[0]).toMatch(/^Mozilla/);

  const section = options.getByRole('region', { name: 'Contact for the SEC' });
  await section.getByLabel('E-mail address').fill('reader@example.org\r\nX-Other: 1');
  await typeInto(section.getByLabel('E-mail address'), 'two@example.org, three@example.org');
  await section.getByRole('button', { name: 'Save' }).click();
  await section.getByText('That is no address that can be sent').waitFor();
  await typeInto(section.getByLabel('E-mail address'), CONTACT);
  await section.getByRole('button', { name: 'Save' }).click();
  await section.getByText('Every request to the SEC carries it.').waitFor();

  let mark = world.replica.log.length;
  await openCard(options, '0009990002', 'FNLW');
  expect(world.replica.log.length).toBeGreaterThan(mark);
  expect(names(mark)).toEqual([expect.stringMatching(/^Buyline\/\d[\d.]* reader@example\.org$/)]);

  // A page of the SEC's own, and a page that asks the SEC something.
  mark = world.replica.log.length;
  const page = await world.browser.context.newPage();
  await page.goto(PAGE);
  await page.evaluate((url) => fetch(`${url}?own`, { cache: 'no-store' }), PAGE);
  expect(world.replica.log.length).toBeGreaterThanOrEqual(mark + 2);
  expect(names(mark).join(' ')).not.toMatch(/reader@|Buyline/);

  await section.getByRole('button', { name: 'Remove' }).click();
  await section.getByText('None is sent.').waitFor();
  mark = world.replica.log.length;
  await openCard(options, '0009990004', 'ORSD');
  expect(world.replica.log.length).toBeGreaterThan(mark);
  expect(names(mark)[0]).toMatch(/^Mozilla/);
});
