import { formatTime } from '@/lib/core/format/day';
import { clockMinute, clockText } from '@/lib/core/format/clock-text';
import { countOf } from '@/lib/core/format/quantity';
import type { Problem } from '@/lib/core/problem';
import { DEFAULT_TELLING, type TellingSettings } from '@/lib/core/watch/rule';
import { OptionsSection } from '../options-section';

const HOUR_MS = 3_600_000;
const PAUSES = [1, 4, 24] as const;
const CAPS = [1, 2, 3, 5, 10, 25, 100] as const;
const POLLS = [5, 10, 15, 30, 60, 120] as const;
/** Where quiet hours and a digest begin when they are switched on. */
const QUIET = { from: 22 * 60, to: 7 * 60 };
const DIGEST_AT = 18 * 60;

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
  const isPaused = now.snoozedUntilMs !== null && now.snoozedUntilMs > nowMs;
  return (
    <OptionsSection
      title="Notifications"
      lead="When your rules may speak. What comes while they may not is told afterwards, once."
      nowMs={nowMs}
      problem={problem}
    >
      {settings && mayNotify !== null && (
        <div className="panel">
          {!mayNotify && (
            <div className="row">
              <span className="row-text">
                <b>Your browser does not show them yet</b>
                <span className="aside">It asks you once. Until then the icon counts alone.</span>
              </span>
              <button type="button" className="small-button" onClick={onAllow}>
                Allow notifications
              </button>
            </div>
          )}
          <label className="row">
            <input
              type="checkbox"
              checked={now.notifications}
              onChange={({ target }) => change({ notifications: target.checked })}
            />
            <b>Show notifications</b>
            <span className="aside">Off, the number on the icon and the popup still tell.</span>
          </label>
          <div className="row">
            <label className="inline">
              <input
                type="checkbox"
                checked={now.quiet !== null}
                onChange={({ target }) => change({ quiet: target.checked ? QUIET : null })}
              />
              <b>Quiet hours</b>
            </label>
            {now.quiet && (
              <span className="times">
                <Time
                  label="Quiet from"
                  minute={now.quiet.from}
                  onMinute={(from) => change({ quiet: { from, to: now.quiet?.to ?? from } })}
                />
                to
                <Time
                  label="Quiet to"
                  minute={now.quiet.to}
                  onMinute={(to) => change({ quiet: { from: now.quiet?.from ?? to, to } })}
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
              <b>One notification a day</b>
            </label>
            {now.digestAt !== null && (
              <span className="times">
                at
                <Time
                  label="Digest at"
                  minute={now.digestAt}
                  onMinute={(digestAt) => change({ digestAt })}
                />
              </span>
            )}
          </div>
          <Choice
            name="At most, of one company in a day"
            aside="What is over is counted on the icon and listed in the popup."
            value={now.capPerDay}
            choices={CAPS}
            words={(cap) => String(cap)}
            onChoose={(capPerDay) => change({ capPerDay })}
          />
          <div className="row">
            <span className="row-text">
              <b>Pause</b>
              <span className="aside">
                {isPaused && now.snoozedUntilMs !== null
                  ? `Paused until ${formatTime(now.snoozedUntilMs, nowMs)}.`
                  : 'Not paused.'}
              </span>
            </span>
            <span className="row-actions">
              {isPaused ? (
                <button
                  type="button"
                  className="small-button"
                  onClick={() => change({ snoozedUntilMs: null })}
                >
                  End the pause
                </button>
              ) : (
                PAUSES.map((hours) => (
                  <button
                    key={hours}
                    type="button"
                    className="small-button"
                    aria-label={`Pause for ${countOf(hours, 'hour')}`}
                    onClick={() => change({ snoozedUntilMs: nowMs + hours * HOUR_MS })}
                  >
                    {countOf(hours, 'hour')}
                  </button>
                ))
              )}
            </span>
          </div>
          <Choice
            name="Look for new filings every"
            aside="While EDGAR accepts filings: weekdays, 6 a.m. to 10 p.m. Eastern."
            value={pollMinutes}
            choices={POLLS}
            words={(minutes) => `${minutes} minutes`}
            onChoose={props.onPollMinutes}
          />
        </div>
      )}
    </OptionsSection>
  );
}

interface TimeProps {
  readonly label: string;
  readonly minute: number;
  readonly onMinute: (minute: number) => void;
}

function Time({ label, minute, onMinute }: TimeProps) {
  return (
    <input
      type="time"
      aria-label={label}
      value={clockText(minute)}
      onChange={({ target }) => {
        const chosen = clockMinute(target.value);
        if (chosen !== null) onMinute(chosen);
      }}
    />
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly aside: string;
  readonly value: number;
  readonly choices: readonly number[];
  readonly words: (choice: number) => string;
  readonly onChoose: (choice: number) => void;
}

function Choice({ name, aside, value, choices, words, onChoose }: ChoiceProps) {
  const all = choices.includes(value) ? choices : [...choices, value].sort((a, b) => a - b);
  return (
    <div className="row">
      <span className="row-text">
        <b>{name}</b>
        <span className="aside">{aside}</span>
      </span>
      <select
        aria-label={name}
        value={value}
        onChange={({ target }) => onChoose(Number(target.value))}
      >
        {all.map((choice) => (
          <option key={choice} value={choice}>
            {words(choice)}
          </option>
        ))}
      </select>
    </div>
  );
}
