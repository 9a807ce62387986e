import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import { byWeight, isOfNote, type SameKind } from '@/lib/core/format/best-signals';
import { signalName } from '@/lib/core/format/evidence-words';
import { filedText } from '@/lib/core/format/filed-text';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { FilingRef } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import type { Signal } from '@/lib/core/signal/signal';
import { say, sayCount } from '@/lib/core/words/say';
import { SignalEvidence } from '../signal-evidence';
import { PageSection } from './page-section';

interface SignalSectionProps {
  readonly signals: readonly Signal[];
  readonly filings: ReadonlyMap<Accession, FilingRef>;
  readonly cik: Cik;
  readonly today: IsoDate;
}

interface KindProps extends Omit<SignalSectionProps, 'signals'> {
  readonly same: SameKind;
}

function Kind({ same, filings, cik, today }: KindProps) {
  const [first] = same;
  const isPresent = first.state === 'present';
  return (
    <li>
      <details className="signal">
        <summary>
          <span className={isPresent && isOfNote(first.kind) ? 'badge of-note' : 'badge'}>
            {first.badge ? filedText(saySentence(first.badge, today)) : signalName(first.kind)}
          </span>
          <span className="signal-sentence">
            <bdi>{filedText(saySentence(first.sentence, today))}</bdi>
            {same.length > 1 && (
              <span className="soft"> {sayCount('historySignalMore', same.length - 1)}</span>
            )}
          </span>
          <span className="as-link">{say('signalWhy')}</span>
        </summary>
        <SignalEvidence signals={same} filings={filings} cik={cik} today={today} />
      </details>
    </li>
  );
}

function Kinds({ kinds, ...rest }: Omit<KindProps, 'same'> & { kinds: readonly SameKind[] }) {
  return (
    <ul className="signals">
      {kinds.map((same) => (
        <Kind key={same[0].kind} same={same} {...rest} />
      ))}
    </ul>
  );
}

interface FoldedProps extends Omit<KindProps, 'same'> {
  readonly kinds: readonly SameKind[];
  /** What is said of them all, with their number. */
  readonly words: 'historySignalsUnknown' | 'historySignalsAbsent';
}

function Folded({ kinds, words, ...rest }: FoldedProps) {
  if (kinds.length === 0) return null;
  return (
    <details className="folded">
      <summary>
        <span className="as-link">{sayCount(words, kinds.length)}</span>
      </summary>
      <Kinds kinds={kinds} {...rest} />
    </details>
  );
}

/** Every signal with its evidence: those present and, folded, those unknown and those absent. */
export function SignalSection({ signals, ...rest }: SignalSectionProps) {
  const inState = (state: Signal['state']) =>
    byWeight(signals.filter((signal) => signal.state === state));
  const [present, unknown, absent] = [inState('present'), inState('unknown'), inState('absent')];
  return (
    <PageSection title={say('historySignals')}>
      {present.length === 0 && <p className="nothing">{say('historySignalsNone')}</p>}
      <Kinds kinds={present} {...rest} />
      <Folded kinds={unknown} words="historySignalsUnknown" {...rest} />
      <Folded kinds={absent} words="historySignalsAbsent" {...rest} />
    </PageSection>
  );
}
