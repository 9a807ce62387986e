import { formatDay } from '@/lib/core/format/day';
import type { FilingRef } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
import { FilingLink } from './filing-link';
import { Said } from './said';

const SHOWN = 5;

interface NoticesNoteProps {
  readonly notices: readonly FilingRef[];
  readonly today: IsoDate;
}

/** Notices of intended sales, which are no sales; opened, what they are and where they stand. */
export function NoticesNote({ notices, today }: NoticesNoteProps) {
  const more = notices.length - SHOWN;
  const list = notices.slice(0, SHOWN).map(({ accession, url, filedOn }, index) => (
    <span key={accession}>
      {index > 0 && ', '}
      <FilingLink url={url} about={say('cardNoticeAbout')}>
        {say('tradeFiled', { day: formatDay(filedOn, today) })}
      </FilingLink>
    </span>
  ));
  return (
    <details className="left-out">
      <summary>
        {sayCount('cardNotices', notices.length)}{' '}
        <span className="as-link">{say('cardNoticesWhich')}</span>
      </summary>
      <p>
        <Said
          words="cardNoticesAbout"
          with={{ list: more > 0 ? [...list, ` ${sayCount('cardMore', more)}`] : list }}
        />
      </p>
    </details>
  );
}
