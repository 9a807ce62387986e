import { seasonDeadline, seasonHead, seasonParts } from '@/lib/core/format/season-words';
import { fundPagePath } from '@/lib/core/format/own-page-path';
import { filedText } from '@/lib/core/format/filed-text';
import { formatDay } from '@/lib/core/format/day';
import type { FollowedManager } from '@/lib/core/form13f/followed-view';
import type { Season } from '@/lib/core/form13f/season';
import type { IsoDate } from '@/lib/core/iso-date';

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
    <section className="season" aria-label="The season of 13F filings">
      <p>
        <b>{seasonHead(season, today)}.</b> {seasonDeadline(season, today)}
      </p>
      <div className="season-bar" aria-hidden="true">
        {parts.map(({ kind, count }) => (
          <i key={kind} className={kind} style={{ flexGrow: count }} />
        ))}
      </div>
      <ul className="season-key">
        {parts.map(({ kind, count, words }) => (
          <li key={kind}>
            <i className={kind} aria-hidden="true" />
            {count} {words}
          </li>
        ))}
      </ul>
      {waiting.length > 0 && (
        <Names title="Who is waited for" verb=" last filed" managers={waiting} today={today} />
      )}
      {filed.length > 0 && <Names title="Who filed" verb=" filed" managers={filed} today={today} />}
    </section>
  );
}

interface NamesProps {
  readonly title: string;
  /** What each did on the day beside its name. */
  readonly verb: string;
  readonly managers: readonly FollowedManager[];
  readonly today: IsoDate;
}

function Names({ title, verb, managers, today }: NamesProps) {
  const more = managers.length - NAMED;
  return (
    <details className="season-names">
      <summary>
        {title} ({managers.length})
      </summary>
      <ul>
        {managers.slice(0, NAMED).map(({ cik, name, newest }) => (
          <li key={cik}>
            <a href={fundPagePath(cik)} target="_blank" rel="noreferrer">
              <bdi>{filedText(name)}</bdi>
            </a>
            {newest && (
              <span className="soft">
                {verb} {formatDay(newest.filedOn, today)}
              </span>
            )}
          </li>
        ))}
        {more > 0 && <li className="soft">and {more} more</li>}
      </ul>
    </details>
  );
}
