import { useState, type ReactNode } from 'react';
import { sinceArticleWords } from '@/lib/core/format/page-digest-words';
import type { IsoDate } from '@/lib/core/iso-date';
import type { DigestLine } from '@/lib/core/watch/page-digest';
import type { NamedCompany } from '@/lib/core/watch/page-lines';
import { say } from '@/lib/core/words/say';
import { DigestRow } from './digest-row';

interface DigestListProps {
  /** In the order in which they are shown. */
  readonly lines: readonly DigestLine[];
  /** The day of the article; null where the page states none, undefined until it was asked. */
  readonly publishedOn: IsoDate | null | undefined;
  readonly today: IsoDate;
  /** What is between the heading and the list: reading those that were not read. */
  readonly actions: ReactNode;
  readonly onWatch: (company: NamedCompany, watch: boolean) => void;
  /** What is shown of a company that is opened. */
  readonly renderCompany: (company: NamedCompany) => ReactNode;
}

/** The companies that the page in front names, most active first, each to be opened in place. */
export function DigestList(props: DigestListProps) {
  const { lines, publishedOn, today, actions, onWatch, renderCompany } = props;
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (cik: string): void => {
    const next = new Set(open);
    if (!next.delete(cik)) next.add(cik);
    setOpen(next);
  };
  return (
    <section aria-label={say('panelList')} className="digest">
      <h2>
        {say('watchOnPage')} <span className="count">{lines.length}</span>
      </h2>
      {publishedOn !== undefined && (
        <p className="digest-since">{sinceArticleWords(lines, publishedOn, today)}</p>
      )}
      {actions}
      <ul className="digest-list">
        {lines.map((line) => {
          const { company } = line;
          return (
            <DigestRow
              key={company.cik}
              line={line}
              publishedOn={publishedOn ?? null}
              today={today}
              isOpen={open.has(company.cik)}
              onToggle={() => toggle(company.cik)}
              onWatch={(watch) => onWatch(company, watch)}
            >
              {open.has(company.cik) && renderCompany(company)}
            </DigestRow>
          );
        })}
      </ul>
    </section>
  );
}
