import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { noticeWords } from '@/lib/core/format/notice-words';
import type { NoticeStory } from '@/lib/core/form144/notice';
import type { IsoDate } from '@/lib/core/iso-date';
import { FilingLink } from '../filing-link';
import { PageSection } from './page-section';

const SHOWN = 50;

interface NoticeSectionProps {
  readonly notices: readonly NoticeStory[];
  readonly today: IsoDate;
}

/** Notices of intended sales, which are no sales, with what became of each. */
export function NoticeSection({ notices, today }: NoticeSectionProps) {
  if (notices.length === 0) return null;
  const more = notices.length - SHOWN;
  return (
    <PageSection title="Notices of intended sale (Form 144)">
      <ul className="plain-list">
        {notices.slice(0, SHOWN).map((story) => {
          const { what, outcome } = noticeWords(story, today);
          const { accession, person, url, filedOn } = story.notice;
          return (
            <li key={accession}>
              <span className="line">
                <b>
                  <bdi>{filedText(person) || 'Person not stated'}</bdi>
                </b>{' '}
                <span className="fine">
                  <FilingLink url={url} about="notice">
                    filed {formatDay(filedOn, today)}
                  </FilingLink>
                </span>
              </span>
              <span className="line">{what}.</span>
              <span className="line fine">{outcome}.</span>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className="fine">and {more} older ones</p>}
    </PageSection>
  );
}
