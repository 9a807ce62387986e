/** One event of Chromium's trace; times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  /** Wall-clock time. */
  readonly dur?: number;
  /** Time that the thread really ran, which other programs on the machine do not lengthen. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** What the main thread of one page did, in milliseconds of thread time unless it says otherwise. */
export interface MainThreadCost {
  readonly total: number;
  /** All scripts of the page and of extensions in it, with what they cause while they run. */
  readonly script: number;
  readonly layout: number;
  readonly layouts: number;
  /** The most script within one task. */
  readonly longestScript: number;
  /** Tasks of any kind that took more than 50 ms by the clock. */
  readonly longTasks: number;
}

/** The categories that `readTrace` needs. */
export const TRACE_CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'v8.execute',
];

const LONG_US = 50_000;
const LAYOUT = new Set(['Layout', 'UpdateLayoutTree']);
const SCRIPT = new Set([
  'EvaluateScript',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.callFunction',
  'v8.compile',
  'v8.run',
]);

function mainThreadOf(events: readonly TraceEvent[], url: string): TraceEvent[] {
  const load = events.find(({ name, args }) => name === 'CommitLoad' && args?.data?.url === url);
  if (!load) throw new Error(`The trace does not tell of ${url}.`);
  return events.filter(({ ph, pid, tid }) => ph === 'X' && pid === load.pid && tid === load.tid);
}

function endOf({ ts, dur = 0 }: TraceEvent): number {
  return ts + dur;
}

/** Those with one of the names, but not those within another of them. */
function outermost(events: readonly TraceEvent[], names: ReadonlySet<string>): TraceEvent[] {
  const ordered = events
    .filter(({ name }) => names.has(name))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = -1;
  return ordered.filter((event) => {
    if (event.ts < end) return false;
    end = endOf(event);
    return true;
  });
}

function within(events: readonly TraceEvent[], task: TraceEvent): TraceEvent[] {
  return events.filter(({ ts }) => ts >= task.ts && ts < endOf(task));
}

function threadMs(events: readonly TraceEvent[]): number {
  return events.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;
}

/** Reads what the page at an address cost from Chromium's trace. Throws when it is not in there. */
export function readTrace(json: string, url: string): MainThreadCost {
  const { traceEvents } = JSON.parse(json) as { traceEvents: TraceEvent[] };
  const events = mainThreadOf(traceEvents, url);
  const tasks = outermost(events, new Set(['RunTask']));
  const scripts = outermost(events, SCRIPT);
  const layouts = outermost(events, LAYOUT);
  return {
    total: threadMs(tasks),
    script: threadMs(scripts),
    layout: threadMs(layouts),
    layouts: layouts.filter(({ name }) => name === 'Layout').length,
    longestScript: Math.max(0, ...tasks.map((task) => threadMs(within(scripts, task)))),
    longTasks: tasks.filter(({ dur = 0 }) => dur > LONG_US).length,
  };
}
