import { useId, type ReactNode } from 'react';
import { notKnownWords } from '@/lib/core/format/mutual-fund-words';
import type { NotKnown } from '@/lib/core/nport/mutual-fund-view';
import { ProblemNotice } from '../problem-notice';

interface ReportPartProps {
  readonly of: 'holdings' | 'adviser';
  readonly title: string;
  /** Whose figures these are, and from which form. */
  readonly aside: string;
  readonly part: { readonly state: 'known' } | NotKnown;
  readonly nowMs: number;
  /** What is known; null where nothing is. */
  readonly children: ReactNode;
}

/** One of the two reports about a fund under its own heading, or why nothing is said of it. */
export function ReportPart({ of, title, aside, part, nowMs, children }: ReportPartProps) {
  const heading = useId();
  return (
    <section className="funds" aria-labelledby={heading}>
      <h2 id={heading}>
        {title} <span>{aside}</span>
      </h2>
      {children}
      {part.state === 'unknown' && <p className="soft">{notKnownWords(of, part.why)}</p>}
      {part.state === 'problem' && <ProblemNotice problem={part.problem} nowMs={nowMs} />}
    </section>
  );
}
