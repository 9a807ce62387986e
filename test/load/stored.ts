import { median } from '@/test/bench/measure';
import { quantile } from '@/test/bench/quantile';
import type { LoadTable } from './growth';
import { heapOfWorker } from './heap';
import { call, type LoadWorld } from './load-world';
import { atEachSize } from './sizes';

const CARDS = 60;
const OPENINGS = 8;
const WEIGHINGS = 3;
const OF_CARDS = `, median and p95 of ${CARDS}`;
const OF_OPENINGS = `, median and p95 of ${OPENINGS}`;

/** 1,000 watched companies: the popup and the badge. */
export async function loadWatch(world: LoadWorld): Promise<LoadTable> {
  const sizes = [250, 500, 1_000] as const;
  const measured = await atEachSize(sizes, async (entries) => {
    await call(world, 'storeWatch', entries);
    const badges: number[] = [];
    for (let run = 0; run < OPENINGS; run++) {
      badges.push(await call(world, 'ask', 'watch.seen', { ids: ['filing:none'] }));
    }
    const opened = await openings(world, 'popup.html', 'main[aria-busy=false]');
    const { disk: used } = await call(world, 'sizes');
    const worker = await heapOfWorker(world.browser);
    return [...spread(opened), ...spread(badges), worker, used] as const;
  });
  const [popupMid, popup, badgeMid, badge, worker, disk] = measured;
  return {
    title: 'Watched companies',
    sizes: ['250', '500', '1,000'],
    lines: [
      {
        what: `popup in a tab until it answers${OF_OPENINGS}`,
        unit: 'ms',
        at: popup,
        median: popupMid,
      },
      { what: `badge and front page anew${OF_OPENINGS}`, unit: 'ms', at: badge, median: badgeMid },
      { what: 'memory of the worker', unit: 'MB', at: worker },
      { what: 'on disk', unit: 'MB', at: disk },
    ],
  };
}

/** 100,000 transactions of 1,000 companies: cards, marks, what is stored, and weighing it. */
export async function loadFilings(world: LoadWorld): Promise<LoadTable> {
  const sizes = [250, 500, 1_000] as const;
  let stored = 0;
  const measured = await atEachSize(sizes, async (companies) => {
    const rows = await call(world, 'storeFilings', stored, companies);
    stored = companies;
    const asked = Array.from({ length: CARDS }, (_, at) => Math.floor((at * companies) / CARDS));
    const times = await call(world, 'cardTimes', asked);
    const weighed: number[] = [];
    for (let run = 0; run < WEIGHINGS; run++) {
      weighed.push((await call(world, 'sizes')).measuredMs);
    }
    const { bytes, disk } = await call(world, 'sizes');
    const worker = await heapOfWorker(world.browser);
    return [rows, ...spread(times), median(weighed), worker, bytes, disk] as const;
  });
  const [rows, middle, cards, weighing, worker, bytes, disk] = measured;
  return {
    title: 'Stored transactions',
    sizes: ['250 companies', '500', '1,000'],
    lines: [
      { what: 'transactions', unit: 'rows', at: rows },
      { what: `card of a company${OF_CARDS}`, unit: 'ms', at: cards, median: middle },
      { what: 'weighing the cache before pruning', unit: 'ms', at: weighing },
      { what: 'memory of the worker', unit: 'MB', at: worker },
      { what: 'the cache as it is weighed', unit: 'MB', at: bytes },
      { what: 'on disk', unit: 'MB', at: disk },
    ],
  };
}

/** 500 followed managers with 8 quarters each. */
export async function loadFunds(world: LoadWorld): Promise<LoadTable> {
  await call(world, 'storeFilings', 0, CARDS);
  const sizes = [125, 250, 500] as const;
  const measured = await atEachSize(sizes, async (managers) => {
    const positions = await call(world, 'storeFunds', managers);
    const workedOut = await call(world, 'ask', 'funds.reorder', { ciks: [] });
    const asked = Array.from({ length: CARDS }, (_, at) => at);
    const times = await call(world, 'cardTimes', asked);
    const { disk } = await call(world, 'sizes');
    const worker = await heapOfWorker(world.browser);
    return [positions, workedOut, ...spread(times), worker, disk] as const;
  });
  const [positions, workedOut, middle, cards, worker, disk] = measured;
  return {
    title: 'Followed managers, 8 quarters each',
    sizes: ['125', '250', '500'],
    lines: [
      { what: 'positions', unit: 'rows', at: positions },
      { what: 'working out what they did, all quarters', unit: 'ms', at: workedOut },
      { what: `card of a company${OF_CARDS}`, unit: 'ms', at: cards, median: middle },
      { what: 'memory of the worker', unit: 'MB', at: worker },
      { what: 'on disk', unit: 'MB', at: disk },
    ],
  };
}

async function openings({ browser }: LoadWorld, file: string, ready: string): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < OPENINGS; run++) {
    const page = await browser.context.newPage();
    const begun = performance.now();
    await page.goto(`${browser.origin}/${file}`);
    await page.locator(ready).waitFor();
    times.push(performance.now() - begun);
    await page.close();
  }
  return times;
}

function spread(times: readonly number[]): readonly [middle: number, late: number] {
  return [median(times), quantile(times, 0.95)];
}
