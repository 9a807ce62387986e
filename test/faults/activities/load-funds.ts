import { readStored } from '@/test/e2e/fund-messages';
import { ringWatch } from '@/test/e2e/watch-page';
import type { Activity } from '../activity';
import { rowsIn } from '../stored-table';
import { stillOpen, textOf } from './own-page';

const CIK = '0009992002';
const PAGE = `fund.html?cik=${CIK}`;
const LONG_AGO_MS = 9 * 86_400_000;

interface Manager {
  readonly cik: string;
  readonly settledAtMs: number | null;
  readonly problem: object | null;
}

/** Following a manager, whose filings of Form 13F are loaded then. */
export const loadFunds: Activity = {
  name: '13F load',
  asks: /\/submissions\/|\/Archives\/|fails/,
  most: 12,
  open: (stage) => stage.openOwn(PAGE),
  start: async (_, page) => {
    await page
      .getByRole('button', { name: /follow/i })
      .first()
      .click();
  },
  words: (_, page) => textOf(page),
  isDone: async (stage) => {
    const managers = await rowsIn<Manager>(stage, 'buyline-cache/managers');
    const [load] = await rowsIn<{ state: string }>(stage, 'buyline-cache/fundsLoads');
    const one = managers.find(({ cik }) => cik === CIK);
    const books = await rowsIn<{ cik: string }>(stage, 'buyline-cache/books');
    return (
      load?.state === 'done' &&
      one?.problem === null &&
      one.settledAtMs !== null &&
      books.some(({ cik }) => cik === CIK)
    );
  },
  comeAgain: async (stage, page) => {
    const again = await stillOpen(stage, page, PAGE);
    const follows = await rowsIn<{ cik: string }>(stage, 'buyline-reader/follows');
    const isFollowed = follows.some(({ cik }) => cik === CIK);
    // It never came to be followed: the reader presses again.
    if (!isFollowed) await loadFunds.start(stage, again);
    // So long after, lists are looked at again.
    const wantedAtMs = Date.now() - LONG_AGO_MS;
    const [load] = await rowsIn<{ state: string }>(stage, 'buyline-cache/fundsLoads');
    if (load?.state === 'done') {
      await readStored(stage.desk, 'fundsLoads', 'funds', { wantedAtMs });
    }
    await ringWatch(stage.desk);
    return again;
  },
};
