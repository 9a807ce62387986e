import { formatQuarter, quarterBefore } from '@/lib/core/format/quarter';
import type { FundView } from '@/lib/core/form13f/funds-view';
import type { IsoDate } from '@/lib/core/iso-date';

interface FundQuarterBarProps {
  readonly fund: FundView;
  readonly today: IsoDate;
  readonly onPeriod: (period: IsoDate) => void;
}

/** Which of the stored quarters is shown. */
export function FundQuarterBar({ fund, today, onPeriod }: FundQuarterBarProps) {
  const { periods, shown } = fund;
  if (!shown) return null;
  return (
    <div className="quarter-bar">
      <label>
        Quarter{' '}
        <select
          value={shown.period}
          onChange={({ target }) => {
            const chosen = periods.find((period) => period === target.value);
            if (chosen) onPeriod(chosen);
          }}
        >
          {periods.map((period) => (
            <option key={period} value={period}>
              {formatQuarter(period, today)}
            </option>
          ))}
        </select>
      </label>
      {shown.state === 'compared' && (
        <span className="soft">
          against {quarterBefore(shown.period, today)}, after splits; differences within half a per
          cent are no change
        </span>
      )}
    </div>
  );
}
