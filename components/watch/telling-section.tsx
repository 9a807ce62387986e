import type { Problem } from '@/lib/core/problem';
import { DEFAULT_TELLING, type TellingSettings } from '@/lib/core/watch/rule';
import { numberFormat } from '@/lib/core/words/number-format';
import { say, sayCount } from '@/lib/core/words/say';
import { OptionsSection } from '../options-section';
import { ChoiceRow } from './choice-row';
import { TellingPause } from './telling-pause';
import { TellingTimes } from './telling-times';

const figure = numberFormat();

const CAPS = [1, 2, 3, 5, 10, 25, 100] as const;
const POLLS = [5, 10, 15, 30, 60, 120] as const;

interface TellingSectionProps {
  /** Null until they were read. */
  readonly settings: TellingSettings | null;
  readonly pollMinutes: number;
  /** Whether the browser lets us show notifications; null until it was asked. */
  readonly mayNotify: boolean | null;
  readonly nowMs: number;
  readonly problem: Problem | null;
  readonly onAllow: () => void;
  readonly onSave: (settings: TellingSettings) => void;
  readonly onPollMinutes: (minutes: number) => void;
}

/** When and how often notifications come: leave, quiet hours, digest, cap, pause, pace. */
export function TellingSection(props: TellingSectionProps) {
  const { settings, pollMinutes, mayNotify, nowMs, problem, onAllow, onSave } = props;
  const now = settings ?? DEFAULT_TELLING;
  const change = (part: Partial<TellingSettings>) => onSave({ ...now, ...part });
  return (
    <OptionsSection
      anchor="notifications"
      title={say('notifyTitle')}
      lead={say('notifyLead')}
      nowMs={nowMs}
      problem={problem}
    >
      {settings && mayNotify !== null && (
        <div className="panel">
          {!mayNotify && (
            <div className="row">
              <span className="row-text">
                <b>{say('notifyNotYet')}</b>
                <span className="aside">{say('notifyAsksOnce')}</span>
              </span>
              <button type="button" className="small-button" onClick={onAllow}>
                {say('notifyAllow')}
              </button>
            </div>
          )}
          <label className="row">
            <input
              type="checkbox"
              checked={now.notifications}
              onChange={({ target }) => change({ notifications: target.checked })}
            />
            <b>{say('notifyShow')}</b>
            <span className="aside">{say('notifyShowOff')}</span>
          </label>
          <TellingTimes settings={now} onChange={change} />
          <ChoiceRow
            name={say('notifyCap')}
            aside={say('notifyCapHow')}
            value={now.capPerDay}
            choices={CAPS}
            words={figure}
            onChoose={(capPerDay) => change({ capPerDay })}
          />
          <TellingPause
            snoozedUntilMs={now.snoozedUntilMs}
            nowMs={nowMs}
            onSnooze={(snoozedUntilMs) => change({ snoozedUntilMs })}
          />
          <ChoiceRow
            name={say('notifyEvery')}
            aside={say('notifyEveryHow')}
            value={pollMinutes}
            choices={POLLS}
            words={(minutes) => sayCount('notifyMinutes', minutes)}
            onChoose={props.onPollMinutes}
          />
        </div>
      )}
    </OptionsSection>
  );
}
