import { seasonDeadline, seasonHead, seasonParts } from '@/lib/core/format/season-words';
import { fundPagePath } from '@/lib/core/format/own-page-path';
import { filedText } from '@/lib/core/format/filed-text';
import { formatDay } from '@/lib/core/format/day';
import type { FollowedManager } from '@/lib/core/form13f/followed-view';
import type { Season } from '@/lib/core/form13f/season';
import type { IsoDate } from '@/lib/core/iso-date';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say, sayCount } from '@/lib/core/words/say';

import { Said } from '../said';

const NAMED = 40;

interface SeasonMeterProps {
  readonly season: Season;
  /** Followed managers, to name those that are waited for and those that filed. */
  readonly managers: readonly FollowedManager[];
  readonly today: IsoDate;
}

/** How far the filing season has come among followed funds: a bar, the deadline, and who. */
export function SeasonMeter({ season, managers, today }: SeasonMeterProps) {
  const parts = seasonParts(season);
  const waiting = managers.filter(({ state }) => state === 'not-filed');
  const filed = managers
    .filter(({ state }) => state === 'compared' || state === 'uncompared')
    .sort((a, b) => (b.newest?.filedOn ?? '').localeCompare(a.newest?.filedOn ?? ''));
  return (
    <section className="season" aria-label={say('seasonLabel')}>
      <p>
        <Said
          words="seasonSay"
          with={{
            head: <b>{seasonHead(season, today)}</b>,
            deadline: seasonDeadline(season, today),
          }}
        />
      </p>
      <div className="season-bar" aria-hidden="true">
        {parts.map(({ kind, count }) => (
          <i key={kind} className={kind} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className="season-key">
        {parts.map(({ kind, words }) => (
          <li key={kind}>
            <i className={kind} aria-hidden="true" />
            {words}
          </li>
        ))}
      </ul>
      {waiting.length > 0 && (
        <Names title="seasonWaiting" filedOn="seasonLastFiled" managers={waiting} today={today} />
      )}
      {filed.length > 0 && (
        <Names title="seasonWhoFiled" filedOn="fundFiledOn" managers={filed} today={today} />
      )}
    </section>
  );
}

interface NamesProps {
  readonly title: MessageKey;
  /** What each did on the day beside its name. */
  readonly filedOn: MessageKey;
  readonly managers: readonly FollowedManager[];
  readonly today: IsoDate;
}

function Names({ title, filedOn, managers, today }: NamesProps) {
  const more = managers.length - NAMED;
  return (
    <details className="season-names">
      <summary>{say(title, { count: managers.length })}</summary>
      <ul>
        {managers.slice(0, NAMED).map(({ cik, name, newest }) => (
          <li key={cik}>
            <a href={fundPagePath(cik)} target="_blank" rel="noreferrer">
              <bdi>{filedText(name)}</bdi>
            </a>
            {newest && (
              <span className="soft">
                {' '}
                {say(filedOn, { day: formatDay(newest.filedOn, today) })}
              </span>
            )}
          </li>
        ))}
        {more > 0 && <li className="soft">{sayCount('seasonMore', more)}</li>}
      </ul>
    </details>
  );
}
