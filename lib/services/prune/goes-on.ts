import type { HistoryRow } from '@/lib/db/history-rows';
import { mayPass } from '../may-pass';

/** Whether a history is being loaded, or waits for a fault to pass to go on by itself. */
export function goesOn({ state, problem }: HistoryRow): boolean {
  return state === 'running' || mayPass(problem);
}
