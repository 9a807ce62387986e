import { comparisonNotes } from '@/lib/core/format/comparison-words';
import { formatQuarter, quarterBefore } from '@/lib/core/format/quarter';
import type { FundView } from '@/lib/core/form13f/funds-view';
import type { IsoDate } from '@/lib/core/iso-date';
import { say } from '@/lib/core/words/say';

interface FundQuarterBarProps {
  readonly fund: FundView;
  readonly today: IsoDate;
  readonly onPeriod: (period: IsoDate) => void;
  /** Holds the quarter against another stored one. */
  readonly onAgainst: (period: IsoDate) => void;
}

/** Which of the stored quarters is shown, and which earlier one it is held against. */
export function FundQuarterBar({ fund, today, onPeriod, onAgainst }: FundQuarterBarProps) {
  const { periods, shown } = fund;
  if (!shown) return null;
  const { period, against } = shown;
  const earlier = periods.filter((one) => one < period);
  return (
    <div className="quarter-bar">
      <Quarters
        label={say('fundQuarter')}
        value={period}
        periods={periods}
        today={today}
        onChoose={onPeriod}
      />
      {earlier.length > 0 && (
        <Quarters
          label={say('fundComparedWith')}
          value={against?.period ?? null}
          periods={earlier}
          none={say('fundQuarterNone', { quarter: quarterBefore(period, today) })}
          today={today}
          onChoose={onAgainst}
        />
      )}
      {against && (
        <span className="soft comparison">{comparisonNotes(against, today).join(' ')}</span>
      )}
    </div>
  );
}

interface QuartersProps {
  readonly label: string;
  /** Null while none of them is chosen. */
  readonly value: IsoDate | null;
  readonly periods: readonly IsoDate[];
  readonly none?: string;
  readonly today: IsoDate;
  readonly onChoose: (period: IsoDate) => void;
}

function Quarters({ label, value, periods, none, today, onChoose }: QuartersProps) {
  return (
    <label>
      {label}{' '}
      <select
        value={value ?? ''}
        onChange={({ target }) => {
          const chosen = periods.find((period) => period === target.value);
          if (chosen) onChoose(chosen);
        }}
      >
        {value === null && <option value="">{none}</option>}
        {periods.map((period) => (
          <option key={period} value={period}>
            {formatQuarter(period, today)}
          </option>
        ))}
      </select>
    </label>
  );
}
