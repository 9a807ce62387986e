import type { ComparedWith } from '@/lib/core/form13f/funds-view';
import type { IsoDate } from '@/lib/core/iso-date';
import { listAll } from '@/lib/core/words/list-words';
import { say, sayCount } from '@/lib/core/words/say';
import { splitOfWords } from './adjustment-words';
import { formatQuarter } from './quarter';

const SPLITS_NAMED = 3;

/**
 * What a reader must know of a comparison, as sentences: how far it reaches, quarters in between
 * that are not kept, and the splits that amounts were adjusted by.
 */
export function comparisonNotes(
  { quarters, unseen, splits }: ComparedWith,
  today: IsoDate,
): string[] {
  const notes = [say('fundComparedHow')];
  if (quarters > 1) notes.push(sayCount('fundComparedOver', quarters));
  if (unseen.length > 0) {
    const list = listAll(unseen.map((period) => formatQuarter(period, today)));
    notes.push(sayCount('fundComparedGaps', unseen.length, { list }));
  }
  const named = splits.slice(0, SPLITS_NAMED).map(splitOfWords);
  const more = splits.length - SPLITS_NAMED;
  if (more > 0) named.push(sayCount('fundComparedMore', more));
  if (named.length > 0) notes.push(say('fundComparedSplits', { list: listAll(named) }));
  return notes;
}
