import { wideStatusLines } from '@/lib/core/format/wide-words';
import type { IsoDate } from '@/lib/core/iso-date';
import { subjectLabel } from '@/lib/core/format/news-words';
import type { WideStatus as Status } from '@/lib/core/watch/wide/wide-status';
import { say } from '@/lib/core/words/say';

interface WideStatusProps {
  readonly status: Status;
  readonly today: IsoDate;
  readonly onUnmute: (cik: string) => void;
}

/** How far the filings of any company were read, and whom the reader wants to hear no more of. */
export function WideStatus({ status, today, onUnmute }: WideStatusProps) {
  const { mutes } = status;
  const lines = wideStatusLines(status, today);
  if (lines.length === 0 && mutes.length === 0) return null;
  return (
    <div className="wide-status">
      {lines.map((line) => (
        <p key={line} className="fine">
          {line}
        </p>
      ))}
      {mutes.length > 0 && (
        <>
          <p className="fine">{say('ruleMuted')}</p>
          <p className="row-actions">
            {mutes.map((subject) => (
              <button
                key={subject.cik}
                type="button"
                className="small-button"
                onClick={() => onUnmute(subject.cik)}
              >
                {say('ruleUnmute', { name: subjectLabel(subject) })}
              </button>
            ))}
          </p>
        </>
      )}
    </div>
  );
}
