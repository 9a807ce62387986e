import { useState } from 'react';
import { ageWords } from '@/lib/core/format/age-words';
import { activityWords } from '@/lib/core/format/entry-words';
import { filedText } from '@/lib/core/format/filed-text';
import { companyPagePath } from '@/lib/core/format/own-page-path';
import type { IsoDate } from '@/lib/core/iso-date';
import type { NamedCompany, PageLine } from '@/lib/core/watch/page-lines';
import { say, sayCount } from '@/lib/core/words/say';
import { WatchButton } from '../watch-button';

/** So many companies are shown at first. */
const SHOWN = 5;

interface PageCompaniesProps {
  /** In the order in which they are shown. */
  readonly lines: readonly PageLine[];
  readonly today: IsoDate;
  readonly onWatch: (company: NamedCompany) => void;
}

/** The companies that the page in front names: what the pointer finds there, for every hand. */
export function PageCompanies({ lines, today, onWatch }: PageCompaniesProps) {
  const [isWhole, setWhole] = useState(false);
  if (lines.length === 0) return null;
  const shown = isWhole ? lines : lines.slice(0, SHOWN);
  return (
    <section aria-label={say('watchOnPage')}>
      <h2>
        {say('watchOnPage')} <span className="count">{lines.length}</span>
      </h2>
      <ul className="watchlist page-companies">
        {shown.map((line) => (
          <PageRow key={line.company.cik} line={line} today={today} onWatch={onWatch} />
        ))}
      </ul>
      {shown.length < lines.length && (
        <button type="button" className="as-link" onClick={() => setWhole(true)}>
          {say('watchOnPageAll', { count: lines.length })}
        </button>
      )}
    </section>
  );
}

interface PageRowProps extends Pick<PageCompaniesProps, 'today' | 'onWatch'> {
  readonly line: PageLine;
}

function PageRow({ line, today, onWatch }: PageRowProps) {
  const { company, unseen, isWatched, latest } = line;
  const { cik, ticker, tier } = company;
  const activity = wordsOf(line, today);
  const name = filedText(company.name);
  return (
    <li className={unseen > 0 ? 'watch-item unseen' : 'watch-item'}>
      <a
        className="watch-link"
        href={companyPagePath(cik, ticker)}
        target="_blank"
        rel="noreferrer"
      >
        <span className="watch-company">
          <bdi className="watch-label">{ticker}</bdi>
          <span className="watch-name" title={name}>
            <bdi>{name}</bdi>
          </span>
          {unseen > 0 && <span className="tag-new">{sayCount('watchNew', unseen)}</span>}
        </span>
        {activity !== null && (
          <span className="watch-last">
            <bdi>{activity}</bdi>
            {latest && <> · {ageWords(latest.filedOn, today)}</>}
          </span>
        )}
        {tier === 'likely' && <span className="watch-aside">{say('watchLikely')}</span>}
      </a>
      <WatchButton ticker={ticker} isWatched={isWatched} onWatch={() => onWatch(company)} />
    </li>
  );
}

/** What is known of it; null where nothing is, which is no claim that nothing was filed. */
function wordsOf({ company, latest, isTraded }: PageLine, today: IsoDate): string | null {
  if (latest) {
    const activity = { latest, filings: 0, unread: 0 };
    return activityWords({ kind: 'company', cik: company.cik }, activity, today);
  }
  return isTraded ? say('watchTraded') : null;
}
