import { expect, test } from 'vitest';
import type { CardView } from '@/lib/core/card/view';
import type { Problem } from '@/lib/core/problem';
import { readInTurn, type TurnProgress } from '@/lib/messages/read-in-turn';
import { company } from '../../gallery/states/invented';
import { view } from '../../gallery/states/view';

const COMPANIES = [1, 2, 3].map((at) => company(`T${at}`, `Company ${at}`, 9_980_000 + at));
const READING = { kind: 'reading', read: 1, of: 3 } as const;
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Ports whose far end the test plays. */
function begin() {
  const opened: { ticker: string; say: (view: CardView) => void; isClosed: boolean }[] = [];
  const told: TurnProgress[] = [];
  const turn = readInTurn(
    COMPANIES,
    (progress) => told.push(progress),
    (asked, onView) => {
      const port = { ticker: String(asked.ticker), say: onView, isClosed: false };
      opened.push(port);
      onView(view(asked, { phase: { kind: 'reading', read: 0, of: null } }));
      return { close: () => void (port.isClosed = true) };
    },
  );
  const answer = async (rest: Partial<CardView> = {}) => {
    const at = opened.length - 1;
    const asked = COMPANIES[at];
    if (asked) opened[at]?.say(view(asked, rest));
    await settled();
  };
  return { opened, told, stop: () => turn.stop(), answer };
}

const problem = (kind: 'blocked' | 'malformed'): Problem =>
  kind === 'blocked'
    ? { kind, host: 'www.sec.gov', untilMs: 1 }
    : { kind, url: 'https://www.sec.gov/x', detail: 'x' };

test('one company is read at a time, each port closed before the next', async () => {
  const { opened, told, answer } = begin();
  await answer({ phase: READING });
  expect(opened.map(({ ticker }) => ticker)).toEqual(['T1']);
  expect(told.at(-1)).toMatchObject({ done: 0, of: 3, current: { phase: READING } });
  await answer();
  expect(opened.map(({ isClosed }) => isClosed)).toEqual([true, false]);
  await answer();
  await answer();
  expect(told.at(-1)).toEqual({ done: 3, of: 3, current: null, failed: 0, problem: null });
});

test('one that cannot be read is counted, and the others go on', async () => {
  const { told, answer } = begin();
  await answer({ problem: problem('malformed') });
  await answer();
  await answer();
  expect(told.at(-1)).toMatchObject({ done: 3, failed: 1, problem: null });
});

test('a host that wants a pause ends it, and no further company is asked for', async () => {
  const { opened, told, answer } = begin();
  await answer();
  await answer({ problem: problem('blocked') });
  expect(opened).toHaveLength(2);
  expect(opened.at(-1)?.isClosed).toBe(true);
  expect(told.at(-1)).toMatchObject({ done: 1, current: null, problem: { kind: 'blocked' } });
});

test('stopped, it says and asks no more', async () => {
  const { opened, told, stop, answer } = begin();
  const before = told.length;
  stop();
  await answer();
  expect([opened.length, opened[0]?.isClosed, told.length]).toEqual([1, true, before]);
});
