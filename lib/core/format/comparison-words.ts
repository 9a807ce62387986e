import type { ComparedWith } from '@/lib/core/form13f/funds-view';
import type { IsoDate } from '@/lib/core/iso-date';
import { splitWords } from './adjustment-words';
import { filedText } from './filed-text';
import { countOf, listOf } from './quantity';
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
  const notes = ['After splits; differences within half a per cent are no change.'];
  if (quarters > 1) {
    notes.push(
      `Over ${countOf(quarters, 'quarter')}, so what came and went in between is not seen.`,
    );
  }
  if (unseen.length > 0) {
    const missing = listOf(unseen.map((period) => formatQuarter(period, today)));
    notes.push(`${missing} ${unseen.length === 1 ? 'is' : 'are'} not kept here.`);
  }
  const named = splits
    .slice(0, SPLITS_NAMED)
    .map((split) => `${splitWords(split)} of ${filedText(split.issuer)}`);
  if (splits.length > SPLITS_NAMED) named.push(`${splits.length - SPLITS_NAMED} more`);
  if (named.length > 0) notes.push(`Taken into account: ${listOf(named)}.`);
  return notes;
}
