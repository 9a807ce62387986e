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
    let at = 0;
    for (const earlier of replaced) {
      at += 1;
      story.push(amendmentOf(row, earlier, laterThan(earlier, replaced, at) ?? row));
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

/** What the row became next, from a place on: rows that one filing put together are all the same one. */
function laterThan(
  { accession }: InsiderTransaction,
  replaced: readonly InsiderTransaction[],
  from: number,
): InsiderTransaction | null {
  for (let at = from; at < replaced.length; at++) {
    const later = replaced[at];
    if (later && later.accession !== accession) return later;
  }
  return null;
}

function amendmentOf(
  { id }: InsiderTransaction,
  earlier: InsiderTransaction,
  later: InsiderTransaction,
): Amendment {
  const changes: RowChange[] = [];
  for (const field of FIELDS) {
    const said = earlier[field];
    const says = later[field];
    if (said !== says) changes.push({ field, said, says });
  }
  return { row: id, by: filingOf(later), of: filingOf(earlier), changes };
}
