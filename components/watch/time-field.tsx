import { clockMinute, clockText } from '@/lib/core/format/clock-text';

interface TimeFieldProps {
  readonly label: string;
  /** Minutes after midnight. */
  readonly minute: number;
  readonly onMinute: (minute: number) => void;
}

/** A time of the day. */
export function TimeField({ label, minute, onMinute }: TimeFieldProps) {
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
