import { ringWatch } from '@/test/e2e/watch-page';
import type { Activity } from '../activity';
import { rowsIn } from '../stored-table';
import { comesTrue } from '../under-way';
import { passWeek } from './pass-week';
import { stillOpen, textOf } from './own-page';

const DAY_MS = 86_400_000;

interface Check {
  readonly checkedAtMs: number | null;
  readonly problem: object | null;
}

interface Poll {
  readonly polledAtMs: number;
  readonly problem: object | null;
  readonly feedProblem: object | null;
}

/** The alarm's looking for what is new of the watched, with the popup open. */
export const watchPoll: Activity = {
  name: 'watch poll',
  asks: /\/submissions\/|browse-edgar|\/Archives\//,
  most: 12,
  open: async (stage) => {
    const page = await stage.openOwn('popup.html');
    const isThere = async () => (await rowsIn(stage, 'buyline-reader/checks')).length > 0;
    if (!(await comesTrue(isThere, 20_000))) throw new Error('Nothing is watched.');
    await passWeek(stage);
    // What is changed behind Dexie's back is seen by those who look anew.
    await page.reload();
    return page;
  },
  start: (stage) => ringWatch(stage.desk),
  words: (_, page) => textOf(page),
  isDone: async (stage) => {
    const checks = await rowsIn<Check>(stage, 'buyline-reader/checks');
    const [poll] = await rowsIn<Poll>(stage, 'buyline-reader/polls');
    const since = Date.now() - DAY_MS;
    return (
      poll !== undefined &&
      poll.polledAtMs > since &&
      poll.problem === null &&
      poll.feedProblem === null &&
      checks.every(({ checkedAtMs, problem }) => (checkedAtMs ?? 0) > since && problem === null)
    );
  },
  comeAgain: async (stage, page) => {
    await passWeek(stage);
    await ringWatch(stage.desk);
    return stillOpen(stage, page, 'popup.html');
  },
};
