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
 * row, with the facts it changed (none where it repeats the row). Reports of joint owners have
 * stories of their own.
 */
export function amendmentStory(reports: readonly CurrentRow[]): Amendment[] {
  if (reports.every(({ replaced }) => replaced.length === 0)) return [];
  const story = reports.flatMap(({ row, replaced }) =>
    (replaced.length === 0 ? [] : [...replaced, row]).flatMap((later, at, forms) => {
      const earlier = forms[at - 1];
      return earlier ? [amendmentOf(row, earlier, later)] : [];
    }),
  );
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
  const changes = FIELDS.flatMap((field) => {
    const [said, says] = [earlier[field], later[field]];
    return said === says ? [] : [{ field, said, says }];
  });
  return { row: id, by: filingOf(later), of: filingOf(earlier), changes };
}
