import type { TellingSettings } from '@/lib/core/watch/rule';
import { say } from '@/lib/core/words/say';
import { Said } from '../said';
import { TimeField } from './time-field';

/** Where quiet hours and a digest begin when they are switched on. */
const QUIET = { from: 22 * 60, to: 7 * 60 };
const DIGEST_AT = 18 * 60;

interface TellingTimesProps {
  readonly settings: Pick<TellingSettings, 'quiet' | 'digestAt'>;
  readonly onChange: (part: Partial<TellingSettings>) => void;
}

/** When in a day notifications come: outside quiet hours, or as one digest. */
export function TellingTimes({ settings: now, onChange: change }: TellingTimesProps) {
  return (
    <>
      <div className="row">
        <label className="inline">
          <input
            type="checkbox"
            checked={now.quiet !== null}
            onChange={({ target }) => change({ quiet: target.checked ? QUIET : null })}
          />
          <b>{say('notifyQuiet')}</b>
        </label>
        {now.quiet && (
          <span className="times">
            <Said
              words="notifyQuietTimes"
              with={{
                from: (
                  <TimeField
                    label={say('notifyQuietFrom')}
                    minute={now.quiet.from}
                    onMinute={(from) => change({ quiet: { from, to: now.quiet?.to ?? from } })}
                  />
                ),
                to: (
                  <TimeField
                    label={say('notifyQuietTo')}
                    minute={now.quiet.to}
                    onMinute={(to) => change({ quiet: { from: now.quiet?.from ?? to, to } })}
                  />
                ),
              }}
            />
          </span>
        )}
      </div>
      <div className="row">
        <label className="inline">
          <input
            type="checkbox"
            checked={now.digestAt !== null}
            onChange={({ target }) => change({ digestAt: target.checked ? DIGEST_AT : null })}
          />
          <b>{say('notifyDaily')}</b>
        </label>
        {now.digestAt !== null && (
          <span className="times">
            <Said
              words="notifyDailyAt"
              with={{
                time: (
                  <TimeField
                    label={say('notifyDigestAt')}
                    minute={now.digestAt}
                    onMinute={(digestAt) => change({ digestAt })}
                  />
                ),
              }}
            />
          </span>
        )}
      </div>
    </>
  );
}
