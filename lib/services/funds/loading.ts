import type { FundsLoading } from '@/lib/core/form13f/funds-view';
import type { Progress } from './kept-funds';

/** How far the loading has come, in the words of the view. */
export function loadingOf({ followed, load }: Progress): FundsLoading {
  const of = followed.length;
  if (!load) return { state: 'none', done: 0, of, problem: null };
  const { state, done, problem } = load;
  return { state, done: Math.min(done, of), of, problem };
}
