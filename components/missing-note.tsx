import type { Cik } from '@/lib/core/edgar/cik';
import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { sayCountLine } from '@/lib/core/format/say-line';
import type { InsiderReport, UnreadFiling } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
import { FilingLink } from './filing-link';
import { Sentence } from './funds/sentence';
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
          <FilingLink url={filing.url} about={say('tradeNotRead')}>
            {say('tradeFiled', { day: formatDay(filing.filedOn, today) })}
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
        <Sentence parts={sayCountLine('cardUnread', filings.length)} />
      </p>
      <UnreadList filings={filings.slice(0, SHOWN)} today={today} />
      {more.length > 0 && (
        <MoreDetails
          summary={sayCount('cardMore', more.length)}
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
          <Sentence parts={sayCountLine('cardBeyondLimit', beyondLimit)} />
        </p>
      )}
      {olderTrades > 0 && <p>{sayCount('cardOlderTrades', olderTrades, { since })}</p>}
    </div>
  );
}
