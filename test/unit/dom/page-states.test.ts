// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import type { KnownStates } from '@/lib/core/mark/mark';
import { parseTicker } from '@/lib/core/ticker/symbol';
import type { Named } from '@/lib/dom/highlight';
import { Deferred } from '@/test/unit/edgar/deferred';
import { PageStates } from '@/lib/dom/page-states';

function named(number: number, series?: string): Named {
  const [cik, ticker] = [parseCik(String(number)), parseTicker('SMPW')];
  if (!cik || !ticker) throw new Error('no company');
  const company = { cik, ticker, name: 'Sample', exchange: null, ...(series && { series }) };
  return { subject: { kind: 'company', company }, tier: 'sure', why: { key: 'mentionName' } };
}
const cikOf = ({ subject }: Named) => subject.company?.cik ?? ('' as Cik);

const [A, B] = [named(1), named(2)];
const FUND: Named = {
  subject: { kind: 'fund', fund: { kind: 'mutual-fund', name: 'x' }, company: null },
  tier: 'sure',
  why: { key: 'mentionName' },
};

const statesOf = vi.fn<(ciks: readonly Cik[]) => Promise<KnownStates | null>>();
const onChange = vi.fn();
let stop: AbortController;
let states: PageStates;
let isHidden = false;

function show(isShown: boolean): void {
  isHidden = !isShown;
  document.dispatchEvent(new Event('visibilitychange'));
}

beforeEach(() => {
  vi.useFakeTimers();
  isHidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => isHidden);
  statesOf.mockReset().mockResolvedValue([]);
  onChange.mockReset();
  stop = new AbortController();
  states = new PageStates(statesOf, onChange, stop.signal);
});
afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('each company is asked for once, all new ones of a scan in one message', async () => {
  statesOf.mockResolvedValueOnce([[cikOf(A), 'bought']]);
  await states.learn([A, B, A, FUND]);
  expect(statesOf.mock.calls).toEqual([[[cikOf(A), cikOf(B)]]]);
  expect([A, B, FUND].map((one) => states.of(one))).toEqual(['bought', 'unknown', 'unknown']);
  expect(onChange).toHaveBeenCalledOnce();
  await states.learn([A, B]);
  expect(statesOf).toHaveBeenCalledOnce();
});

test('a page without companies asks nothing; share classes of funds have no state', async () => {
  await states.learn([FUND, named(3, 'S000000001')]);
  await states.renew();
  expect(statesOf).not.toHaveBeenCalled();
});

test('an answer that never came leaves everything unknown', async () => {
  statesOf.mockResolvedValueOnce(null);
  await states.learn([A]);
  expect(states.of(A)).toBe('unknown');
  expect(onChange).not.toHaveBeenCalled();
});

test('when more is stored all are asked for anew, and what is no longer known is unknown', async () => {
  statesOf.mockResolvedValueOnce([[cikOf(A), 'quiet']]);
  await states.learn([A, B]);
  statesOf.mockResolvedValueOnce([[cikOf(B), 'sold']]);
  await states.renew();
  expect(statesOf).toHaveBeenLastCalledWith([cikOf(A), cikOf(B)]);
  expect([A, B].map((one) => states.of(one))).toEqual(['unknown', 'sold']);
});

test('of two answers the later question’s holds', async () => {
  await states.learn([A]);
  const late = new Deferred<KnownStates>();
  statesOf.mockReturnValueOnce(late.promise);
  const first = states.renew();
  statesOf.mockResolvedValueOnce([[cikOf(A), 'cluster']]);
  await states.renew();
  late.resolve([[cikOf(A), 'quiet']]);
  await first;
  expect(states.of(A)).toBe('cluster');
});

test('a hidden page asks once it is shown, however often more became known', async () => {
  await states.learn([A]);
  show(false);
  await states.renew();
  await states.renew();
  expect(statesOf).toHaveBeenCalledOnce();
  show(true);
  expect(statesOf).toHaveBeenCalledTimes(2);
});

test('a page that is shown again soon asks nothing, after ten minutes it does', async () => {
  await states.learn([A]);
  show(false);
  show(true);
  expect(statesOf).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(11 * 60_000);
  show(false);
  show(true);
  expect(statesOf).toHaveBeenCalledTimes(2);
});
