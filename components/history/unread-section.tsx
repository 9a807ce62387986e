import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { countOf } from '@/lib/core/format/quantity';
import type { UnreadFiling } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { FilingLink } from '../filing-link';
import { PageSection } from './page-section';

const SHOWN = 50;

interface UnreadSectionProps {
  readonly unread: readonly UnreadFiling[];
  readonly today: IsoDate;
}

/** Filings that could not be read: their entries are missing on the page. */
export function UnreadSection({ unread, today }: UnreadSectionProps) {
  if (unread.length === 0) return null;
  const more = unread.length - SHOWN;
  return (
    <PageSection title="Not read">
      <p>
        {countOf(unread.length, 'filing')} could not be read, so what{' '}
        {unread.length === 1 ? 'it says' : 'they say'} is missing on this page.
      </p>
      <ul className="plain-list">
        {unread.slice(0, SHOWN).map(({ accession, url, filedOn, detail }) => (
          <li key={accession}>
            <FilingLink url={url} about="not read">
              {accession}, filed {formatDay(filedOn, today)}
            </FilingLink>
            : <bdi>{filedText(detail)}</bdi>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="fine">and {more} more</p>}
    </PageSection>
  );
}
