import { grouped } from '@/lib/core/grouped';

/** A row of a line: by how much it changed the balance, and the balance that it states. */
export interface Step {
  readonly change: number;
  readonly after: number;
}

/** What a line held at first, and its rows in the order in which the balances follow. */
interface Walk<S extends Step> {
  readonly opening: number;
  readonly steps: readonly S[];
}

/** Filers round fractions of a share; a whole share more or less is already another figure. */
const ROUNDING = 0.51;

/**
 * Puts the rows of one line into the order in which their balances follow from one another: as
 * filed, in reverse, or group by group (a day split over several filings, days listed from the
 * last). Rows in a row that state the same balance state the one after all of them. Null when no
 * such order is found: the balances do not reconcile. `groupOf` names the group of a row: those of
 * one filing and day stand together, and the groups in any order; null where all are of one.
 */
export function walkBalances<S extends Step>(
  steps: readonly S[],
  groupOf: ((step: S) => string) | null,
): Walk<S> | null {
  const walked = walk(steps) ?? walk(steps.toReversed());
  return walked ?? (groupOf && walkGroups(steps, groupOf));
}

function walk<S extends Step>(steps: readonly S[]): Walk<S> | null {
  let opening: number | null = null;
  let before: number | null = null;
  for (let at = 0; at < steps.length;) {
    const { after } = steps[at] ?? { after: 0 };
    let net = 0;
    for (; at < steps.length && steps[at]?.after === after; at++) net += steps[at]?.change ?? 0;
    opening ??= after - net;
    if (before !== null && !areClose(before + net, after)) return null;
    before = after;
  }
  return opening === null ? null : { opening, steps };
}

/** Walks each group by itself, and strings the groups together where one begins as another ends. */
function walkGroups<S extends Step>(
  steps: readonly S[],
  groupOf: (step: S) => string,
): Walk<S> | null {
  const groups = grouped(steps, groupOf);
  if (groups.size < 2) return null;
  const walks: Walk<S>[] = [];
  for (const group of groups.values()) {
    const walked = walk(group) ?? walk(group.toReversed());
    if (!walked) return null;
    walks.push(walked);
  }
  return string(walks);
}

function string<S extends Step>(walks: readonly Walk<S>[]): Walk<S> | null {
  const byOpening = new Map(walks.map((one) => [opensAt(one), one]));
  if (byOpening.size < walks.length) return null;
  const closings = new Set(walks.map(closesAt));
  const first = walks.filter((one) => !closings.has(opensAt(one)));
  const [start] = first;
  if (!start || first.length > 1) return null;
  const steps: S[] = [];
  let left = walks.length;
  for (let at: Walk<S> | undefined = start; at && left > 0; at = byOpening.get(closesAt(at))) {
    steps.push(...at.steps);
    left -= 1;
  }
  return left === 0 && steps.length === walks.reduce((n, one) => n + one.steps.length, 0)
    ? { opening: start.opening, steps }
    : null;
}

function opensAt({ opening }: Walk<Step>): string {
  return opening.toFixed(2);
}

function closesAt({ steps }: Walk<Step>): string {
  return (steps.at(-1)?.after ?? Number.NaN).toFixed(2);
}

/** Whether two balances are the same but for rounding. */
export function areClose(a: number, b: number): boolean {
  return Math.abs(a - b) < ROUNDING;
}
