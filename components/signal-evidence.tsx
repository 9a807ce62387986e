import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import { formatDay } from '@/lib/core/format/day';
import { countOf } from '@/lib/core/format/quantity';
import { rowsFilings } from '@/lib/core/format/rows-filings';
import { filedText } from '@/lib/core/format/filed-text';
import type { FilingRef } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { EVIDENCE } from '@/lib/core/signal/evidence';
import type { Signal } from '@/lib/core/signal/signal';
import { FilingLink } from './filing-link';

const FILINGS_SHOWN = 5;

interface SignalEvidenceProps {
  /** Answers of one kind; at least one. */
  readonly signals: readonly Signal[];
  readonly filings: ReadonlyMap<Accession, FilingRef>;
  readonly cik: Cik;
  readonly today: IsoDate;
  /** How many of the answers are told in full; all where it is not given. */
  readonly sentences?: number;
}

function Filings({ signals, filings, cik, today }: SignalEvidenceProps) {
  const found = rowsFilings(
    signals.flatMap((signal) => signal.rows),
    filings,
    cik,
  );
  const more = found.length - FILINGS_SHOWN;
  return found.slice(0, FILINGS_SHOWN).map(({ accession, url, filedOn }, index) => (
    <span key={accession}>
      {index > 0 && ', '}
      <FilingLink url={url}>
        {filedOn ? `filed ${formatDay(filedOn, today)}` : accession}
      </FilingLink>
      {index === FILINGS_SHOWN - 1 && more > 0 && ` and ${more} more`}
    </span>
  ));
}

/** A signal with its definition, what its source found, what speaks against it and its filings. */
export function SignalEvidence(props: SignalEvidenceProps) {
  const { signals, sentences = signals.length } = props;
  const [first] = signals;
  if (!first) return null;
  const { definition, source, found, contrary } = EVIDENCE[first.kind];
  const n = signals.reduce((total, signal) => total + signal.n, 0);
  const hasFilings = signals.some((signal) => signal.rows.length > 0);
  return (
    <div className="signal-evidence">
      {signals.slice(0, sentences).map(({ owner, sentence }) => (
        <p key={`${owner?.cik}${sentence}`} className="said">
          <bdi>{filedText(sentence)}</bdi>
        </p>
      ))}
      {signals.length > sentences && (
        <p className="said soft">and {signals.length - sentences} more</p>
      )}
      <dl>
        <div>
          <dt>How it is defined</dt>
          <dd>{definition}</dd>
        </div>
        <div>
          <dt>What was found</dt>
          <dd>
            {found} <span className="soft">({source})</span>
          </dd>
        </div>
        <div>
          <dt>What speaks against it</dt>
          <dd>{contrary}</dd>
        </div>
        <div>
          <dt>What it rests on here</dt>
          <dd>
            {countOf(n, 'observation')} (n = {n}){hasFilings && ': '}
            {hasFilings && <Filings {...props} />}
          </dd>
        </div>
      </dl>
    </div>
  );
}
