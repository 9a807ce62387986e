import { ageLists, ageLooks } from '@/test/e2e/stored';
import { worldOf, type Stage } from '../stage';
import { rowsIn } from '../stored-table';

/** A week always holds an opening of EDGAR. */
const WEEK_MS = 7 * 86_400_000;

/** Lets a week pass for what is watched and read: what was asked a moment ago is not asked again. */
export async function passWeek(stage: Stage): Promise<void> {
  const world = worldOf(stage);
  const holds = async (table: string) => (await rowsIn(stage, table)).length > 0;
  // Of a database that was deleted there may be no tables to open.
  if (await holds('buyline-reader/checks')) await ageLooks(world, WEEK_MS);
  if (await holds('buyline-cache/submissions')) await ageLists(world, WEEK_MS);
}
