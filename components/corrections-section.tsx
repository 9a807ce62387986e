import { useRef, useState } from 'react';
import type { CorrectionLine, NamedCompany } from '@/lib/core/correction/line';
import { dayAt, formatDay } from '@/lib/core/format/day';
import type { Problem } from '@/lib/core/problem';
import { OptionsSection } from './options-section';

interface CorrectionsSectionProps {
  /** Null until they were read. */
  readonly lines: readonly CorrectionLine[] | null;
  readonly nowMs: number;
  readonly problem: Problem | null;
  readonly onRemove: (line: CorrectionLine) => void;
}

function Company({ company }: { readonly company: NamedCompany }) {
  return (
    <>
      <bdi>{company.name}</bdi>
      {company.ticker !== null && (
        <>
          {' '}
          <span className="unbroken">({company.ticker})</span>
        </>
      )}
    </>
  );
}

function Line({ line, nowMs }: { readonly line: CorrectionLine; readonly nowMs: number }) {
  const { phrase, not, instead, host, addedAtMs } = line;
  return (
    <span className="row-text">
      <b>
        “<bdi>{phrase}</bdi>”
      </b>{' '}
      {instead ? (
        <>
          is <Company company={instead} />, not <Company company={not} />
        </>
      ) : (
        <>
          is not <Company company={not} />
        </>
      )}
      <span className="aside">
        {host === null ? 'On every site' : <bdi>{host}</bdi>}, since{' '}
        {formatDay(dayAt(addedAtMs), dayAt(nowMs))}
      </span>
    </span>
  );
}

/** What the reader corrected, each of which can be taken back. */
export function CorrectionsSection(props: CorrectionsSectionProps) {
  const { lines, nowMs, problem, onRemove } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  const [removed, setRemoved] = useState('');
  return (
    <OptionsSection
      title="Corrections"
      lead="What you said on cards with “Not this company?”. Remove one, and the words are marked as before."
      nowMs={nowMs}
      problem={problem}
      heading={heading}
    >
      <output className="hidden">{removed}</output>
      {lines?.length === 0 && <p className="panel empty">You have corrected nothing.</p>}
      {lines && lines.length > 0 && (
        <ul className="panel">
          {lines.map((line) => (
            <li key={line.id} className="row">
              <Line line={line} nowMs={nowMs} />
              <button
                type="button"
                className="small-button"
                aria-label={`Remove the correction of “${line.phrase}”`}
                onClick={() => {
                  onRemove(line);
                  setRemoved(`The correction of “${line.phrase}” is removed.`);
                  heading.current?.focus();
                }}
              >
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </OptionsSection>
  );
}
