import type { Activity } from './activity';
import { textOf } from './activities/own-page';
import type { Fault } from './fault';
import { Stage, type Playhouse } from './stage';
import { readAllStored } from './stored-rows';
import { comesTrue, untilBegun, untilQuiet } from './under-way';
import { whatWasLost } from './what-was-lost';

/** What became of an activity that met a fault. */
export interface Outcome {
  readonly activity: string;
  readonly fault: string;
  /** Whether the fault is one of answers, and the activity asks for none: it is played all the same. */
  readonly isUntouched: boolean;
  /** Everything that should not have been; empty where all held. */
  readonly wrong: readonly string[];
  /** Requests to the SEC while the fault lasted, and after it. */
  readonly during: number;
  readonly after: number;
  /** The most of them within any second. */
  readonly peak: number;
  readonly ms: number;
}

/** A request that fails may be made once more, by the poll that finds it left undone. */
const FEW = 6;
const MOST_IN_A_SECOND = 5;
const TOLD_WITHIN_MS = 30_000;
const DONE_WITHIN_MS = 45_000;

/** Plays one cell of the matrix. */
export async function runCell(
  house: Playhouse,
  fault: Fault,
  activity: Activity,
): Promise<Outcome> {
  const begunMs = Date.now();
  const stage = await Stage.set(house, activity.isFirst === true);
  const wrong: string[] = [];
  let [during, after] = [0, 0];
  try {
    ({ during, after } = await play(stage, fault, activity, wrong));
  } catch (error) {
    wrong.push(error instanceof Error ? error.message : String(error));
  }
  const peak = stage.replica.peakPerSecond();
  if (peak > MOST_IN_A_SECOND) wrong.push(`${peak} requests within a second`);
  await stage.strike().catch((error: unknown) => wrong.push(String(error)));
  const ms = Date.now() - begunMs;
  const isUntouched = fault.comes === 'from the hosts' && !activity.asks;
  return {
    activity: activity.name,
    fault: fault.name,
    isUntouched,
    wrong,
    during,
    after,
    peak,
    ms,
  };
}

async function play(
  stage: Stage,
  fault: Fault,
  activity: Activity,
  wrong: string[],
): Promise<{ during: number; after: number }> {
  const { asks, isFirst, most } = activity;
  const isEarly = isFirst && fault.comes === 'from the hosts';
  const isHeld = fault.comes === 'under way' || (isFirst && fault.comes === 'before');
  const hold = () =>
    asks && isHeld ? stage.replica.faults.add({ kind: 'delay', ms: 2_500 }, { path: asks }) : null;
  const held = isFirst ? hold() : null;
  if (isEarly) await fault.make(stage, activity);
  const enteredMs = Date.now();
  await stage.enter();
  if (!isFirst) await untilBegun(stage, enteredMs);
  let page = await activity.open(stage);
  const before = await readAllStored(stage.desk);
  const from = isFirst ? 0 : stage.replica.log.length;
  const release = held ?? hold();
  if (!isEarly && fault.comes !== 'under way') await fault.make(stage, activity);
  if (page.url() === 'about:blank' && !page.isClosed()) {
    // What had the databases open was closed for the fault: the reader comes to it again.
    await page.close();
    page = await activity.open(stage);
  }
  await activity.start(stage, page);
  if (fault.comes === 'under way') {
    if (asks) await comesTrue(() => stage.requests(from).length > 0, 10_000);
    await fault.make(stage, activity);
  }
  release?.();
  const says = fault.says(activity);
  if (says) {
    let last = '';
    const teller = fault.toldOn === undefined ? null : await stage.openOwn(fault.toldOn);
    const words = () => (teller ? textOf(teller) : activity.words(stage, page));
    const isSaid = async () => says.test((last = await words()));
    if (!(await comesTrue(isSaid, TOLD_WITHIN_MS))) {
      wrong.push(`${String(says)} was not said, but: ${last.replaceAll(/\s+/g, ' ')}`);
    }
    await teller?.close();
    await untilQuiet(stage, 1_000);
  }
  const during = stage.requests(from).length;
  if (during > mostOf(asks, most)) wrong.push(`${during} requests while it lasted`);

  await fault.lift(stage);
  const isDone = () => activity.isDone(stage, page);
  const isMendedAlready = await comesTrue(isDone, says ? 0 : 10_000);
  if (!isMendedAlready) page = await activity.comeAgain(stage, page);
  if (!(await comesTrue(isDone, DONE_WITHIN_MS))) {
    const words = await activity.words(stage, page).catch(() => 'nothing');
    wrong.push(`it was not made good; it says: ${words.replaceAll(/\s+/g, ' ')}`);
  }
  const after = stage.requests(from).length - during;
  if (after > mostOf(asks, 2 * most)) wrong.push(`${after} requests afterwards`);
  const lost = whatWasLost(before, await readAllStored(stage.desk));
  wrong.push(...lost.filter((one) => !fault.takes?.(one)));
  return { during, after };
}

function mostOf(asks: Activity['asks'], most: number): number {
  return asks ? most + FEW : 0;
}
