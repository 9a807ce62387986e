import { easternDay } from '@/lib/core/schedule/edgar-hours';
import { HOUR_MS, JUDGING_PER_DAY, JUDGING_PER_HOUR, MOST_PER_JUDGEMENT } from './wide-limits';
import type { WideState } from './wide-state';

/**
 * The state once a judgement is begun, which counts at the most that it may cost until it ends, so
 * that a worker that is stopped leaves no more than it books; null where the hour or the day allows
 * none.
 */
export function beginJudgement<S extends WideState>(state: S, nowMs: number): S | null {
  const day = easternDay(nowMs);
  const judged = state.judged.filter(({ atMs }) => atMs > nowMs - HOUR_MS);
  const inHour = judged.reduce((sum, { requests }) => sum + requests, 0);
  const inDay = state.judgedOn?.day === day ? state.judgedOn.requests : 0;
  if (inHour >= JUDGING_PER_HOUR || inDay >= JUDGING_PER_DAY) return null;
  return {
    ...state,
    judged: [...judged, { atMs: nowMs, requests: MOST_PER_JUDGEMENT }],
    judgedOn: { day, requests: inDay + MOST_PER_JUDGEMENT },
  };
}

/** The state once it ended after so many requests: one is judged after the other. */
export function endJudgement<S extends WideState>(state: S, nowMs: number, requests: number): S {
  const { judged, judgedOn } = state;
  const last = judged.at(-1);
  if (!last) return state;
  const saved = last.requests - requests;
  return {
    ...state,
    judged: [...judged.slice(0, -1), { atMs: nowMs, requests }],
    ...(judgedOn && { judgedOn: { ...judgedOn, requests: judgedOn.requests - saved } }),
  };
}
