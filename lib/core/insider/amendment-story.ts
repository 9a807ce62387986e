import { compareText } from '@/lib/core/order';
import type { CurrentRow } from './amend';
import { filingOf } from './filing-ref';
import type { Amendment, RowChange } from './report';
import type { InsiderTransaction } from './transaction';

const FIELDS = [
  'tradedOn',
  'code',
  'direction',
  'security',
  'shares',
  'price',
  'sharesAfter',
] as const satisfies readonly RowChange['field'][];

/**
 * What amendments did to the rows of an event, oldest first: one entry for each amendment of each
 * row, with the facts it changed (none where it repeats the row or adds it). Reports of joint owners have
 * stories of their own.
 */
export function amendmentStory(reports: readonly CurrentRow[]): Amendment[] {
  if (reports.every(({ replaced, addedTo }) => replaced.length === 0 && !addedTo)) return [];
  const story: Amendment[] = [];
  for (const { row, replaced, addedTo } of reports) {
    if (addedTo) {
      const by = filingOf(replaced[0] ?? row);
      story.push({ row: row.id, by, of: addedTo, isAdded: true, changes: [] });
    }
    for (const [at, earlier] of replaced.entries()) {
      // Rows of one filing that were put together have all become the same one.
      const later = replaced.slice(at + 1).find(({ accession }) => accession !== earlier.accession);
      story.push(amendmentOf(row, earlier, later ?? row));
    }
  }
  if (story.length < 2) return story;
  return story.sort(
    (a, b) =>
      compareText(a.by.filedOn, b.by.filedOn) ||
      compareText(a.by.accession, b.by.accession) ||
      compareText(a.row, b.row),
  );
}

function amendmentOf(
  { id }: InsiderTransaction,
  earlier: InsiderTransaction,
  later: InsiderTransaction,
): Amendment {
  const changes: RowChange[] = [];
  for (const field of FIELDS) {
    const [said, says] = [earlier[field], later[field]];
    if (said !== says) changes.push({ field, said, says });
  }
  return { row: id, by: filingOf(later), of: filingOf(earlier), changes };
}
