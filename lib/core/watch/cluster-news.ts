import { valueOf } from '@/lib/core/insider/side-total';
import type { RowId, TradeEvent } from '@/lib/core/insider/report';
import { compareText } from '@/lib/core/order';
import type { Signal } from '@/lib/core/signal/signal';
import type { DerivedNews, NewsMark, NewsSubject } from './news';

/**
 * The cluster of purchases that a company's signals tell of, none where they tell of none. It is
 * dated by the filing that made it whole, and named by the rows it rests on: one that grows shares
 * rows with what it was before.
 */
export function clusterNews(
  signals: readonly Signal[],
  events: readonly TradeEvent[],
  subject: NewsSubject,
): DerivedNews[] {
  const signal = signals.find(({ kind, state }) => kind === 'cluster' && state === 'present');
  if (!signal) return [];
  const rows = new Set<RowId>(signal.rows);
  const bought = events.filter((event) => event.rows.some((row) => rows.has(row)));
  const newest = bought.toSorted(
    (a, b) => compareText(b.firstFiledOn, a.firstFiledOn) || compareText(b.id, a.id),
  )[0];
  const [first, ...others] = [...rows].sort(compareText).map((row) => markOf(subject, row));
  if (!newest || first === undefined) return [];
  const days = bought.map(({ tradedOn }) => tradedOn).sort(compareText);
  return [
    {
      marks: [first, ...others],
      content: {
        kind: 'cluster',
        people: signal.n,
        value: valueOf(bought),
        sentence: signal.sentence,
        firstOn: days[0] ?? newest.tradedOn,
        rows: signal.rows,
      },
      subject,
      filedOn: newest.firstFiledOn,
      accession: newest.accession,
      url: newest.url,
    },
  ];
}

function markOf({ cik }: NewsSubject, row: RowId): NewsMark {
  return `cluster:${cik}:${row}`;
}
