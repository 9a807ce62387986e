import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import type { UnreadFiling } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
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
    <PageSection title={say('historyUnreadTitle')}>
      <p>{sayCount('historyUnread', unread.length)}</p>
      <ul className="plain-list">
        {unread.slice(0, SHOWN).map(({ accession, url, filedOn, detail }) => (
          <li key={accession}>
            <FilingLink url={url} about={say('tradeNotRead')}>
              {say('historyFiling', { accession, day: formatDay(filedOn, today) })}
            </FilingLink>
            : <bdi>{filedText(detail)}</bdi>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="fine">{sayCount('cardMore', more)}</p>}
    </PageSection>
  );
}
