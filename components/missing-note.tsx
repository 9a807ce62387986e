import type { Cik } from '@/lib/core/edgar/cik';
import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { countOf } from '@/lib/core/format/quantity';
import type { InsiderReport, UnreadFiling } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { FilingLink } from './filing-link';
import { MORE_AT_MOST, MoreDetails } from './more-details';

const SHOWN = 4;

interface MissingNoteProps {
  readonly report: InsiderReport;
  readonly cik: Cik;
  readonly today: IsoDate;
}

interface UnreadProps {
  readonly filings: readonly UnreadFiling[];
  readonly today: IsoDate;
}

function UnreadList({ filings, today }: UnreadProps) {
  return (
    <ul>
      {filings.map((filing) => (
        <li key={filing.accession}>
          <FilingLink url={filing.url} about="not read">
            filed {formatDay(filing.filedOn, today)}
          </FilingLink>
          : <bdi>{filedText(filing.detail)}</bdi>
        </li>
      ))}
    </ul>
  );
}

function Unread({ filings, cik, today }: UnreadProps & { readonly cik: Cik }) {
  const more = filings.slice(SHOWN);
  const shown = more.slice(0, MORE_AT_MOST);
  return (
    <>
      <p>
        <b>{countOf(filings.length, 'filing')} could not be read</b> and{' '}
        {filings.length === 1 ? 'is' : 'are'} missing here:
      </p>
      <UnreadList filings={filings.slice(0, SHOWN)} today={today} />
      {more.length > 0 && (
        <MoreDetails
          summary={`and ${more.length} more`}
          beyond={more.length - shown.length}
          cik={cik}
        >
          <UnreadList filings={shown} today={today} />
        </MoreDetails>
      )}
    </>
  );
}

/** What the figures do not include, so that no one takes a part for the whole. */
export function MissingNote({ report, cik, today }: MissingNoteProps) {
  const { unread, beyondLimit, olderTrades } = report;
  if (unread.length + beyondLimit + olderTrades === 0) return null;
  const since = formatDay(report.since, today);
  return (
    <div className="missing">
      {unread.length > 0 && <Unread filings={unread} cik={cik} today={today} />}
      {beyondLimit > 0 && (
        <p>
          <b>{countOf(beyondLimit, 'older filing')} not read</b>: there are too many at once, so the
          totals are incomplete.
        </p>
      )}
      {olderTrades > 0 && (
        <p>
          {countOf(olderTrades, 'trade')} made before {since} but filed after it{' '}
          {olderTrades === 1 ? 'is' : 'are'} not counted.
        </p>
      )}
    </div>
  );
}
