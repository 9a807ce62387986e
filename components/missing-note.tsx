import { formatDay } from '@/lib/core/format/day';
import { countOf } from '@/lib/core/format/quantity';
import type { InsiderReport, UnreadFiling } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { FilingLink } from './filing-link';

const SHOWN = 4;

interface MissingNoteProps {
  readonly report: InsiderReport;
  readonly today: IsoDate;
}

function Unread({
  filings,
  today,
}: {
  readonly filings: readonly UnreadFiling[];
  readonly today: IsoDate;
}) {
  const more = filings.length - SHOWN;
  return (
    <p>
      <b>{countOf(filings.length, 'filing')} could not be read</b> and{' '}
      {filings.length === 1 ? 'is' : 'are'} missing here:{' '}
      {filings.slice(0, SHOWN).map((filing, index) => (
        <span key={filing.accession} title={filing.detail}>
          {index > 0 && ', '}
          <FilingLink url={filing.url} about="not read">
            filed {formatDay(filing.filedOn, today)}
          </FilingLink>
        </span>
      ))}
      {more > 0 && ` and ${more} more`}.
    </p>
  );
}

/** What the figures do not include, so that no one takes a part for the whole. */
export function MissingNote({ report, today }: MissingNoteProps) {
  const { unread, beyondLimit, olderTrades } = report;
  if (unread.length + beyondLimit + olderTrades === 0) return null;
  return (
    <div className="missing">
      {unread.length > 0 && <Unread filings={unread} today={today} />}
      {beyondLimit > 0 && (
        <p>
          <b>{countOf(beyondLimit, 'older filing')} not read</b>: there are too many at once. The
          totals are a part.
        </p>
      )}
      {olderTrades > 0 && (
        <p>
          {countOf(olderTrades, 'trade')} from before {formatDay(report.since, today)}, reported
          only since, {olderTrades === 1 ? 'is' : 'are'} not counted.
        </p>
      )}
    </div>
  );
}
