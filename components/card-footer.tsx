import type { Cik } from '@/lib/core/edgar/cik';
import { ownershipListUrl } from '@/lib/core/edgar/ownership-list-url';
import { formatTime } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { FilingLink } from './filing-link';

interface CardFooterProps {
  readonly cik: Cik;
  /** Why the words on the page were taken for this company. */
  readonly mentionWhy: string;
  /** When the figures shown were fetched, epoch milliseconds; null when there are none. */
  readonly asOfMs: number | null;
  readonly nowMs: number;
  /** Figures are shown while newer filings are being looked for. */
  readonly refreshing: boolean;
}

/** Why this company, where the figures come from and how old they are. */
export function CardFooter({ cik, mentionWhy, asOfMs, nowMs, refreshing }: CardFooterProps) {
  return (
    <footer className="card-footer">
      <span className="card-why">
        Underlined because it is <bdi>{filedText(mentionWhy)}</bdi>.
      </span>
      <span>
        From <FilingLink url={ownershipListUrl(cik)}>SEC filings</FilingLink>. Not investment
        advice.
      </span>
      {refreshing ? (
        <span className="as-of">updating…</span>
      ) : (
        asOfMs !== null && <span className="as-of">as of {formatTime(asOfMs, nowMs)}</span>
      )}
    </footer>
  );
}
