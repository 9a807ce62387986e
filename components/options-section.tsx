import { useId, type ReactNode, type Ref } from 'react';
import { ProblemNotice } from './problem-notice';
import type { Problem } from '@/lib/core/problem';

interface OptionsSectionProps {
  /** By which the section is linked to: `data` for `#data`. */
  readonly anchor: string;
  readonly title: string;
  readonly lead: ReactNode;
  readonly nowMs: number;
  /** Why the last change was not made. */
  readonly problem?: Problem | null;
  /** Where the focus goes when what had it is gone. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children: ReactNode;
}

/** One subject of the options page. */
export function OptionsSection(props: OptionsSectionProps) {
  const { anchor, title, lead, nowMs, problem = null, heading, children } = props;
  const id = useId();
  return (
    <section id={anchor} aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p className="lead">{lead}</p>
      {problem && <ProblemNotice problem={problem} nowMs={nowMs} />}
      {children}
    </section>
  );
}
