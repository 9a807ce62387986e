import { useRef, useState } from 'react';
import type { CorrectionLine, NamedCompany } from '@/lib/core/correction/line';
import { dayAt, formatDay } from '@/lib/core/format/day';
import type { Problem } from '@/lib/core/problem';
import { say } from '@/lib/core/words/say';
import { OptionsSection } from './options-section';
import { Said } from './said';

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
  const day = formatDay(dayAt(addedAtMs), dayAt(nowMs));
  const quoted = (
    <b>
      <Said words="cardQuoted" with={{ words: <bdi>{phrase}</bdi> }} />
    </b>
  );
  return (
    <span className="row-text">
      {instead ? (
        <Said
          words="correctionLineInstead"
          with={{
            phrase: quoted,
            instead: <Company company={instead} />,
            company: <Company company={not} />,
          }}
        />
      ) : (
        <Said
          words="correctionLineNot"
          with={{ phrase: quoted, company: <Company company={not} /> }}
        />
      )}
      <span className="aside">
        {host === null ? (
          say('correctionSinceEverywhere', { day })
        ) : (
          <Said words="correctionSince" with={{ host: <bdi>{host}</bdi>, day }} />
        )}
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
      anchor="corrections"
      title={say('correctionTitle')}
      lead={say('correctionLead')}
      nowMs={nowMs}
      problem={problem}
      heading={heading}
    >
      <output className="hidden">{removed}</output>
      {lines?.length === 0 && <p className="panel empty">{say('correctionNone')}</p>}
      {lines && lines.length > 0 && (
        <ul className="panel">
          {lines.map((line) => (
            <li key={line.id} className="row">
              <Line line={line} nowMs={nowMs} />
              <button
                type="button"
                className="small-button"
                aria-label={say('correctionRemoveOf', { phrase: line.phrase })}
                onClick={() => {
                  onRemove(line);
                  setRemoved(say('correctionRemoved', { phrase: line.phrase }));
                  heading.current?.focus();
                }}
              >
                {say('correctionRemove')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </OptionsSection>
  );
}
