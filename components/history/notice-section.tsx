import { className } from '@/lib/core/format/class-words';
import { formatDay } from '@/lib/core/format/day';
import { filedText } from '@/lib/core/format/filed-text';
import { noticeSales, noticeWords } from '@/lib/core/format/notice-words';
import type { NoticeStory } from '@/lib/core/form144/notice';
import type { RowId, TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { numberFormat } from '@/lib/core/words/number-format';
import { say, sayCount } from '@/lib/core/words/say';
import { FilingLink } from '../filing-link';
import { PageSection } from './page-section';

const SHOWN = 50;
const SALES_SHOWN = 10;

/** Sales of more, in three months, have to be announced (Rule 144(h)): shares, and US dollars. */
const ANNOUNCED_FROM = { shares: 5_000, sum: 50_000 };
const counted = numberFormat();
const dollars = numberFormat({ style: 'currency', currency: 'USD', maximumFractionDigits: 0 });

interface NoticeSectionProps {
  readonly notices: readonly NoticeStory[];
  /** All that are held: what a notice became is among them. */
  readonly events: readonly TradeEvent[];
  readonly today: IsoDate;
  /** The filing that the page was opened for, by its mark; null for none. */
  readonly asked: string | null;
}

interface SalesProps {
  readonly sales: readonly TradeEvent[];
  readonly today: IsoDate;
}

/** The filings of the sales that a notice became. */
function Sales({ sales, today }: SalesProps) {
  const more = sales.length - SALES_SHOWN;
  return (
    <span className="line fine">
      {sales.slice(0, SALES_SHOWN).map(({ id, class: name, url, tradedOn }, index) => (
        <span key={id}>
          {index > 0 && ', '}
          <FilingLink url={url}>
            {say('historySaleOf', { what: className(name), day: formatDay(tradedOn, today) })}
          </FilingLink>
        </span>
      ))}
      {more > 0 && ` ${sayCount('cardMore', more)}`}
    </span>
  );
}

interface NoticeProps {
  readonly story: NoticeStory;
  readonly byRow: ReadonlyMap<RowId, TradeEvent>;
  readonly today: IsoDate;
}

function Notice({ story, byRow, today }: NoticeProps) {
  const sales = noticeSales(story, byRow);
  const { what, outcome } = noticeWords(story, sales, today);
  const { person, url, filedOn, accession } = story.notice;
  return (
    <li data-marks={`filing:${accession}`}>
      <span className="line">
        <b>
          <bdi>{filedText(person) || say('historyPersonNone')}</bdi>
        </b>{' '}
        <span className="fine">
          <FilingLink url={url} about={say('historyNotice')}>
            {say('tradeFiled', { day: formatDay(filedOn, today) })}
          </FilingLink>
        </span>
      </span>
      <span className="line">{say('cardSentence', { words: what })}</span>
      <span className="line">{say('cardSentence', { words: outcome })}</span>
      {sales.length > 0 && <Sales sales={sales} today={today} />}
    </li>
  );
}

/** Notices of intended sales, which are no sales, with what became of each. */
export function NoticeSection({ notices, events, today, asked }: NoticeSectionProps) {
  if (notices.length === 0) return null;
  const byRow = new Map(events.flatMap((event) => event.rows.map((row) => [row, event] as const)));
  const at = notices.findIndex(({ notice }) => `filing:${notice.accession}` === asked);
  const shown = notices.slice(0, Math.max(SHOWN, at + 1));
  const more = notices.length - shown.length;
  return (
    <PageSection title={say('historyNotices')}>
      <p className="fine">
        {say('historyNoticesAbout', {
          shares: counted(ANNOUNCED_FROM.shares),
          sum: dollars(ANNOUNCED_FROM.sum),
        })}
      </p>
      <ul className="plain-list">
        {shown.map((story) => (
          <Notice key={story.notice.accession} story={story} byRow={byRow} today={today} />
        ))}
      </ul>
      {more > 0 && <p className="fine">{sayCount('historyOlderNotices', more)}</p>}
    </PageSection>
  );
}
