import { useId, type ReactNode } from 'react';

interface PageSectionProps {
  readonly title: string;
  /** What can be done with the section, beside its title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A subject of a page under its own heading. */
export function PageSection({ title, actions, children }: PageSectionProps) {
  const id = useId();
  return (
    <section className="page-section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {actions}
      </div>
      {children}
    </section>
  );
}
