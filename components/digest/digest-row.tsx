import { useId, type ReactNode } from 'react';
import { filedText } from '@/lib/core/format/filed-text';
import { companyPagePath } from '@/lib/core/format/own-page-path';
import { digestWords } from '@/lib/core/format/page-digest-words';
import type { IsoDate } from '@/lib/core/iso-date';
import type { DigestLine } from '@/lib/core/watch/page-digest';
import { say, sayCount } from '@/lib/core/words/say';
import { Icon } from '../icon';
import { WatchStar } from '../watch-star';

interface DigestRowProps {
  readonly line: DigestLine;
  readonly publishedOn: IsoDate | null;
  readonly today: IsoDate;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly onWatch: (watch: boolean) => void;
  /** What is shown of the company while it is open. */
  readonly children: ReactNode;
}

/** One company of the page: what is known in a line, and the rest one press away. */
export function DigestRow(props: DigestRowProps) {
  const { line, publishedOn, today, isOpen, onToggle, onWatch, children } = props;
  const { company, unseen, isWatched } = line;
  const { cik, ticker, tier } = company;
  const panel = useId();
  const name = filedText(company.name);
  const { tone, what, article } = digestWords(line, publishedOn, today);
  return (
    <li className={unseen > 0 ? 'digest-item unseen' : 'digest-item'}>
      <div className="digest-head">
        <h3>
          <button
            type="button"
            className="digest-toggle"
            aria-expanded={isOpen}
            aria-controls={panel}
            onClick={onToggle}
          >
            <span className="digest-more">
              <Icon name="more" />
            </span>
            <span className="digest-company">
              <bdi className="digest-ticker">{ticker}</bdi>{' '}
              <bdi className="digest-name" title={name}>
                {name}
              </bdi>
            </span>
          </button>
        </h3>
        {unseen > 0 && <span className="tag-new">{sayCount('watchNew', unseen)}</span>}
        <WatchStar label={ticker} watched={isWatched} onWatch={onWatch} />
        <a
          className="icon-button"
          href={companyPagePath(cik, ticker)}
          target="_blank"
          rel="noreferrer"
          aria-label={say('panelOpenCompany', { ticker })}
          title={say('panelEverything')}
        >
          <Icon name="open" />
        </a>
      </div>
      {!isOpen && (
        <p className="digest-what">
          {tone && (
            <span className={`tone-${tone}`}>
              <Icon name={tone} />
            </span>
          )}
          <bdi>{what}</bdi>
        </p>
      )}
      {!isOpen && article !== null && <p className="digest-aside">{article}</p>}
      {tier === 'likely' && <p className="digest-aside">{say('watchLikely')}</p>}
      <div id={panel} className="digest-content" hidden={!isOpen}>
        {children}
      </div>
    </li>
  );
}
