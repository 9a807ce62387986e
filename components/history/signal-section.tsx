import type { Accession } from '@/lib/core/edgar/accession';
import type { Cik } from '@/lib/core/edgar/cik';
import { byWeight, isOfNote, type SameKind } from '@/lib/core/format/best-signals';
import { filedText } from '@/lib/core/format/filed-text';
import { countOf } from '@/lib/core/format/quantity';
import type { FilingRef } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { EVIDENCE } from '@/lib/core/signal/evidence';
import type { Signal } from '@/lib/core/signal/signal';
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
            {isPresent ? filedText(first.badge) : EVIDENCE[first.kind].name}
          </span>
          <span className="signal-sentence">
            <bdi>{filedText(first.sentence)}</bdi>
            {same.length > 1 && <span className="soft"> And {same.length - 1} more.</span>}
          </span>
          <span className="as-link">why</span>
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
  /** What is said of them all, after their number. */
  readonly words: string;
}

function Folded({ kinds, words, ...rest }: FoldedProps) {
  if (kinds.length === 0) return null;
  return (
    <details className="folded">
      <summary>
        <span className="as-link">
          {countOf(kinds.length, 'other signal')} {words}
        </span>
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
    <PageSection title="What stands out">
      {present.length === 0 && <p className="nothing">Nothing out of the ordinary was found.</p>}
      <Kinds kinds={present} {...rest} />
      <Folded kinds={unknown} words="not known from what is loaded" {...rest} />
      <Folded kinds={absent} words="looked for and not found" {...rest} />
    </PageSection>
  );
}
