import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { runInCard } from '@/test/browser/closed-shadow';
import type { OwnTarget } from '@/test/browser/own-target';
import { countStops, readStops, watchStops, type TabWalk } from '@/test/browser/tab-stops';

/** What is worked with keys alone: a tab, the card in one, or a page of ours that is no tab. */
export interface KeyDriven extends OwnTarget {
  /** Where in it the stops of the Tab key are: an expression that runs there. */
  readonly root: string;
}

export function aTab(page: Page): KeyDriven {
  return {
    root: 'document',
    evaluate: (expression) => page.evaluate(expression),
    press: (key) => page.keyboard.press(key),
  };
}

export function ownPage(target: OwnTarget): KeyDriven {
  return { ...target, root: 'document' };
}

/** The card that is open in a tab; the root is closed, so expressions are handed it. */
export function theCard(page: Page): KeyDriven {
  return {
    ...aTab(page),
    root: 'root',
    evaluate: async (expression) =>
      JSON.parse(await runInCard(page, `(root) => JSON.stringify((${expression}) ?? null)`)),
  };
}

/** The name of what has the focus, in one line; empty where nothing has. */
export async function focusedName({ root, evaluate }: KeyDriven): Promise<string> {
  const name = await evaluate(`(() => {
    const focused = ${root}.activeElement;
    return focused?.getAttribute('aria-label') ?? focused?.labels?.[0]?.textContent ?? focused?.textContent ?? '';
  })()`);
  return String(name).replace(/\s+/g, ' ').trim();
}

/** Presses Tab until something with this name has the focus. Throws with what was met instead. */
export async function tabTo(driven: KeyDriven, name: RegExp): Promise<void> {
  const met: string[] = [];
  const most = Number(await driven.evaluate(`(${String(countStops)})(${driven.root})`)) + 3;
  for (let stop = 0; stop < most; stop++) {
    await driven.press('Tab');
    met.push(await focusedName(driven));
    if (name.test(met.at(-1) ?? '')) return;
  }
  throw new Error(`Tab never came to ${String(name)}, but to: ${met.join(' | ')}`);
}

/** Goes through everything with the Tab key, once around. */
export async function walk({ root, evaluate, press }: KeyDriven): Promise<TabWalk> {
  await evaluate(`(${String(watchStops)})(${root})`);
  const count = Number(await evaluate(`(${String(countStops)})(${root})`));
  for (let stop = 0; stop < count + 2; stop++) await press('Tab');
  return (await evaluate(`(${String(readStops)})(${root})`)) as TabWalk;
}

/** Everything is reached, in the order of the page, is seen to have the focus, and lets it go on. */
export function expectGood({ stops, missed, unseen, covered, turns }: TabWalk): void {
  expect({ missed, unseen, covered }).toEqual({ missed: [], unseen: [], covered: [] });
  expect(stops.length).toBeGreaterThan(2);
  expect(turns).toBeLessThanOrEqual(1);
}
