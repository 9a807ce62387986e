import type { Adjustment, LikelySplit } from '@/lib/core/form13f/change';
import { filedText } from './filed-text';

/** What explains a difference that is no decision of the manager's: `likely 4:1 split`. */
export function adjustmentWords(adjustment: Adjustment): string {
  if (adjustment.kind === 'split') return splitWords(adjustment);
  const { issuer, before, basis, split } = adjustment;
  const was = filedText(issuer) || before;
  const renamed = `${basis === 'prefix' ? '' : 'likely '}new number of the same shares, once ${was}`;
  return split ? `${renamed}; ${splitWords(split)}` : renamed;
}

/** `4:1 split` where the company reported it, `likely` where it is only seen in holders' books. */
export function splitWords({ from, to, basis }: LikelySplit): string {
  const name = `${to}:${from} ${to < from ? 'reverse split' : 'split'}`;
  return basis === 'filed' ? `${name}, reported by the company` : `likely ${name}`;
}
