import type { Cik } from '@/lib/core/edgar/cik';
import { parseCik } from '@/lib/core/edgar/cik';
import { FUND_FILE_URL, TICKER_FILE_URL } from '@/lib/core/edgar/urls';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Archive } from '@/test/replica/archive';
import { filedArchive } from '@/test/replica/filed-archive';
import { route } from '@/test/replica/route';
import { recordedIn } from '@/test/replica/recorded';
import { World } from './world';

/** The Friday on which the worlds of these tests begin; the season is that of 30 September. */
export const TODAY = '2026-11-20' as IsoDate;

/** A world whose SEC is the replica's archive, without its network. */
export async function beginWithFunds(): Promise<{ world: World; archive: Archive }> {
  const world = await World.begin();
  const archive = filedArchive(TODAY);
  const stock = { archive, recorded: recordedIn(null), today: TODAY, startedMs: 0 };
  const answer = (address: string) => {
    const url = new URL(address);
    const routed = route({ host: url.host, method: 'GET', url, headers: {} }, stock);
    const body = typeof routed.body === 'string' ? routed.body : new Uint8Array(routed.body);
    return new Response(body, { status: routed.status });
  };
  world.sec.elsewhere = answer;
  for (const url of [TICKER_FILE_URL, FUND_FILE_URL]) world.sec.serve(url, () => answer(url));
  return { world, archive };
}

/** The CIK of a number. */
export function cik(number: number): Cik {
  const parsed = parseCik(number);
  if (!parsed) throw new Error(`${number} is no CIK`);
  return parsed;
}

/** Follows some managers alone, instead of the well-known ones. */
export async function followOnly({ reader }: World, ciks: readonly number[]): Promise<void> {
  await reader.follows.clear();
  await reader.follows.bulkPut(
    ciks.map((number, place) => ({ cik: cik(number), name: '', place, addedAtMs: 0 })),
  );
}

/** Loads what is followed, to the end. */
export async function loadFunds(world: World): Promise<void> {
  await world.funds.want();
  await world.funds.run();
}
