import type { Activity } from './activity';
import { textOf } from './activities/own-page';
import type { Fault } from './fault';
import { Stage, type Playhouse } from './stage';
import { readAllStored } from './stored-rows';
import { comesTrue, untilBegun, untilQuiet } from './under-way';
import { lostInWords, whatWasLost } from './what-was-lost';

/** What became of an activity that met a fault. */
export interface Outcome {
  readonly activity: string;
  readonly fault: string;
  /** Whether the fault is one of answers, and the activity asks for none: it is played all the same. */
  readonly isUntouched: boolean;
  /** What the reader was told of it; null where it was made good without a word. */
  readonly told: string | null;
  /** Everything that should not have been; empty where all held. */
  readonly wrong: readonly string[];
  /** Requests to the SEC while the fault lasted, and after it. */
  readonly during: number;
  readonly after: number;
  /** The most of them within any second. */
  readonly peak: number;
  readonly ms: number;
}

type Played = Pick<Outcome, 'during' | 'after' | 'told'>;

/** A request that fails may be made once more, by the poll that finds it left undone. */
const FEW = 6;
const MOST_IN_A_SECOND = 5;
const TOLD_WITHIN_MS = 60_000;
const DONE_WITHIN_MS = 90_000;

/** Plays one cell of the matrix on a stage of its own, with a copy of the reader's profile. */
export async function runCell(
  house: Playhouse,
  profile: string,
  fault: Fault,
  activity: Activity,
): Promise<Outcome> {
  const stage = await Stage.set(house, activity.isFirst ? null : profile);
  const outcome = await playCell(stage, fault, activity);
  const trouble = await stage.strike().then(
    () => [],
    (error: unknown) => [String(error)],
  );
  return { ...outcome, wrong: [...outcome.wrong, ...trouble] };
}

/** Plays one cell on a stage, which it opens where it is not open yet, and leaves open. */
export async function playCell(stage: Stage, fault: Fault, activity: Activity): Promise<Outcome> {
  const begunMs = Date.now();
  const wrong: string[] = [];
  let played: Played = { during: 0, after: 0, told: null };
  try {
    played = await play(stage, fault, activity, wrong);
  } catch (error) {
    wrong.push(error instanceof Error ? error.message : String(error));
  }
  const peak = stage.replica.peakPerSecond();
  if (peak > MOST_IN_A_SECOND) wrong.push(`${peak} requests within a second`);
  const isUntouched = fault.comes === 'from the hosts' && !activity.asks;
  const names = { activity: activity.name, fault: fault.name };
  return { ...names, isUntouched, wrong, ...played, peak, ms: Date.now() - begunMs };
}

async function play(
  stage: Stage,
  fault: Fault,
  activity: Activity,
  wrong: string[],
): Promise<Played> {
  const { asks, isFirst, most } = activity;
  const isEarly = isFirst && fault.comes === 'from the hosts';
  const isHeld = fault.comes === 'under way' || (isFirst && fault.comes === 'before');
  const hold = () =>
    asks && isHeld ? stage.replica.faults.add({ kind: 'delay', ms: 2_500 }, { path: asks }) : null;
  const held = isFirst ? hold() : null;
  if (isEarly) await fault.make(stage, activity);
  await begin(stage, isFirst === true);
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
  let told: string | null = null;
  if (says) {
    let last = '';
    const teller = fault.toldOn === undefined ? null : await stage.openOwn(fault.toldOn);
    const words = () => (teller ? textOf(teller) : activity.words(stage, page));
    const isSaid = async () => says.test((last = await words()));
    if (await comesTrue(isSaid, TOLD_WITHIN_MS)) told = lineOf(last, says);
    else {
      wrong.push(`${String(says)} was not said, but: ${last.replaceAll(/\s+/g, ' ')}`);
    }
    await teller?.close();
    await untilQuiet(stage, 1_000);
  }
  const during = stage.requests(from).length;
  if (during > mostOf(asks, most)) wrong.push(`${during} requests while it lasted`);

  await fault.lift(stage);
  // What was under way meanwhile comes to its end, well or not.
  if (says && asks) await untilQuiet(stage, 1_000);
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
  wrong.push(...lost.filter((one) => !fault.takes?.(one)).map(lostInWords));
  return { during, after, told };
}

function mostOf(asks: Activity['asks'], most: number): number {
  return asks ? most + FEW : 0;
}

/** Starts the browser where it does not run, and waits until what begins with it is over. */
async function begin(stage: Stage, isFirst: boolean): Promise<void> {
  if (stage.isOpen) return untilQuiet(stage, 700);
  const enteredMs = Date.now();
  await stage.enter();
  if (!isFirst) await untilBegun(stage, enteredMs);
}

/** The line of a text in which it says so. */
function lineOf(text: string, says: RegExp): string {
  return text.split('\n').find((line) => says.test(line)) ?? text.replaceAll(/\s+/g, ' ');
}
