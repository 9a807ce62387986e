import { useId, useState } from 'react';
import type { Cik } from '@/lib/core/edgar/cik';
import { bestSignals, isOfNote } from '@/lib/core/format/best-signals';
import { byAccession } from '@/lib/core/format/rows-filings';
import { filedText } from '@/lib/core/format/filed-text';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { InsiderReport } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import type { SignalKind } from '@/lib/core/signal/signal';
import { say } from '@/lib/core/words/say';
import type { OpenGlossary } from './glossary/glossary-link';
import { Said } from './said';
import { SignalEvidence } from './signal-evidence';

/** A card has room for this many answers of one kind; the company’s page tells all. */
const SENTENCES_SHOWN = 4;

interface SignalBadgesProps {
  readonly report: InsiderReport;
  readonly cik: Cik;
  readonly today: IsoDate;
  /** How the filings lie to the article; null where the page states no day. */
  readonly article: string | null;
  readonly onGlossary: OpenGlossary;
}

/** The signals that are present, best first, each with its why one press away, in place. */
export function SignalBadges(props: SignalBadgesProps) {
  const { report, cik, today, article, onGlossary } = props;
  const [open, setOpen] = useState<SignalKind | null>(null);
  const panel = useId();
  const badges = bestSignals(report.signals);
  const opened = badges.find(([signal]) => signal.kind === open);
  if (badges.length === 0 && article === null) return null;
  const filings = byAccession([
    ...report.filed,
    ...report.trades.flatMap((trade) => trade.filings),
  ]);
  return (
    <div className="badges">
      {badges.map(([{ kind, badge }]) => (
        <button
          key={kind}
          type="button"
          className={isOfNote(kind) ? 'badge of-note' : 'badge'}
          aria-expanded={kind === open}
          aria-controls={panel}
          onClick={() => setOpen(kind === open ? null : kind)}
        >
          <Said
            words="signalBadgeWhy"
            with={{
              badge: badge && filedText(saySentence(badge, today)),
              why: <span className="badge-why">{say('signalWhy')}</span>,
            }}
          />
        </button>
      ))}
      {article !== null && <span className="badge of-article">{article}</span>}
      <div id={panel} className="badge-panel" hidden={!opened}>
        {opened && (
          <SignalEvidence
            signals={opened}
            filings={filings}
            cik={cik}
            today={today}
            sentences={SENTENCES_SHOWN}
            onGlossary={onGlossary}
          />
        )}
      </div>
    </div>
  );
}
