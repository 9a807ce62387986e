import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import { formatDay } from '@/lib/core/format/day';
import { evidenceWords, signalName } from '@/lib/core/format/evidence-words';
import { rowsFilings } from '@/lib/core/format/rows-filings';
import { filedText } from '@/lib/core/format/filed-text';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { FilingRef } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Signal } from '@/lib/core/signal/signal';
import { say, sayCount } from '@/lib/core/words/say';
import { FilingLink } from './filing-link';
import { GlossaryLink, type OpenGlossary } from './glossary/glossary-link';
import { Said, SaidCount } from './said';

const FILINGS_SHOWN = 5;

interface SignalEvidenceProps {
  /** Answers of one kind; at least one. */
  readonly signals: readonly Signal[];
  readonly filings: ReadonlyMap<Accession, FilingRef>;
  readonly cik: Cik;
  readonly today: IsoDate;
  /** How many of the answers are told in full; all where it is not given. */
  readonly sentences?: number;
  /** Given where the glossary cannot be linked to. */
  readonly onGlossary?: OpenGlossary;
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
        {filedOn ? say('tradeFiled', { day: formatDay(filedOn, today) }) : accession}
      </FilingLink>
      {index === FILINGS_SHOWN - 1 && more > 0 && ` ${sayCount('signalFilingsMore', more)}`}
    </span>
  ));
}

/** A signal with its definition, what its source found, what speaks against it and its filings. */
export function SignalEvidence(props: SignalEvidenceProps) {
  const { signals, sentences = signals.length, onGlossary } = props;
  const [first] = signals;
  if (!first) return null;
  const { definition, source, found, contrary } = evidenceWords(first.kind);
  const n = signals.reduce((total, signal) => total + signal.n, 0);
  const hasFilings = signals.some((signal) => signal.rows.length > 0);
  const told = signals.slice(0, sentences).map(({ owner, sentence }) => ({
    owner,
    words: filedText(saySentence(sentence, props.today)),
  }));
  return (
    <div className="signal-evidence">
      {told.map(({ owner, words }) => (
        <p key={`${owner?.cik}${words}`} className="said">
          <bdi>{words}</bdi>
        </p>
      ))}
      {signals.length > sentences && (
        <p className="said soft">{sayCount('signalMore', signals.length - sentences)}</p>
      )}
      <dl>
        <div>
          <dt>{say('signalDefinition')}</dt>
          <dd>{definition}</dd>
        </div>
        <div>
          <dt>{say('signalFound')}</dt>
          <dd>
            <Said
              words="signalFoundBy"
              with={{
                found,
                source: <span className="soft">{say('signalSource', { source })}</span>,
              }}
            />
          </dd>
        </div>
        <div>
          <dt>{say('signalContrary')}</dt>
          <dd>{contrary}</dd>
        </div>
        <div>
          <dt>{say('signalBasis')}</dt>
          <dd>
            {hasFilings ? (
              <SaidCount
                words="signalObservationsIn"
                count={n}
                with={{ filings: <Filings {...props} /> }}
              />
            ) : (
              sayCount('signalObservations', n)
            )}
          </dd>
        </div>
      </dl>
      <p>
        <GlossaryLink at={first.kind} term={signalName(first.kind)} onOpen={onGlossary} />
      </p>
    </div>
  );
}
