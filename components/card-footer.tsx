import { formatTime } from '@/lib/core/format/day';

interface CardFooterProps {
  readonly asOfMs: number | null;
  readonly nowMs: number;
  /** Figures are shown while newer filings are being looked for. */
  readonly refreshing: boolean;
}

/** Where the figures come from and how old they are. */
export function CardFooter({ asOfMs, nowMs, refreshing }: CardFooterProps) {
  return (
    <footer className="card-footer">
      <span>From SEC filings. Not investment advice.</span>
      {refreshing ? (
        <span className="as-of">checking for newer…</span>
      ) : (
        asOfMs !== null && <span className="as-of">as of {formatTime(asOfMs, nowMs)}</span>
      )}
    </footer>
  );
}
