import type { Adjustment, LikelySplit } from '@/lib/core/form13f/change';
import { say } from '@/lib/core/words/say';
import { filedText } from './filed-text';

/** What explains a difference that is no decision of the manager's: `likely 4:1 split`. */
export function adjustmentWords(adjustment: Adjustment): string {
  if (adjustment.kind === 'split') return splitWords(adjustment);
  const { issuer, before, basis, split } = adjustment;
  const was = filedText(issuer) || before;
  const what = say(basis === 'prefix' ? 'positionRenamed' : 'positionRenamedLikely', { was });
  return split ? say('positionRenamedAndSplit', { what, split: splitWords(split) }) : what;
}

/** `likely 4:1 split of PLACEHOLDER FOODS INC`: a split in a list of those of several companies. */
export function splitOfWords({
  from,
  to,
  basis,
  issuer,
}: LikelySplit & { readonly issuer: string }): string {
  const how = basis === 'filed' ? 'Filed' : 'Likely';
  return say(to < from ? `positionReverse${how}Of` : `positionSplit${how}Of`, {
    from: String(from),
    to: String(to),
    issuer: filedText(issuer),
  });
}

/** `4:1 split` where the company reported it, `likely` where it is only seen in holders' books. */
function splitWords({ from, to, basis }: LikelySplit): string {
  const how = basis === 'filed' ? 'Filed' : 'Likely';
  return say(to < from ? `positionReverse${how}` : `positionSplit${how}`, {
    from: String(from),
    to: String(to),
  });
}
