import { formatDay } from '@/lib/core/format/day';
import { countOf } from '@/lib/core/format/quantity';
import type { FilingRef } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { FilingLink } from './filing-link';

const SHOWN = 5;

interface NoticesNoteProps {
  readonly notices: readonly FilingRef[];
  readonly today: IsoDate;
}

/** Notices of intended sales, which are no sales; opened, what they are and where they stand. */
export function NoticesNote({ notices, today }: NoticesNoteProps) {
  const more = notices.length - SHOWN;
  return (
    <details className="left-out">
      <summary>
        {countOf(notices.length, 'notice')} of intended sale (Form 144).{' '}
        <span className="as-link">Which?</span>
      </summary>
      <p>
        Larger sales by insiders have to be announced first. A sale, if one follows, is reported on
        a Form 4:{' '}
        {notices.slice(0, SHOWN).map(({ accession, url, filedOn }, index) => (
          <span key={accession}>
            {index > 0 && ', '}
            <FilingLink url={url} about="notice of intended sale">
              filed {formatDay(filedOn, today)}
            </FilingLink>
          </span>
        ))}
        {more > 0 && ` and ${more} more`}.
      </p>
    </details>
  );
}
