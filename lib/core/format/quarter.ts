import { lastQuarterEnd } from '@/lib/core/form13f/deadline';
import { daysBetween, type IsoDate } from '@/lib/core/iso-date';
import { formatDay } from './day';
import { countOf } from './quantity';

/** The quarter that ends on a day: `Q3`, or `Q3 2025` when the year is not that of `today`. */
export function formatQuarter(period: IsoDate, today: IsoDate): string {
  const name = `Q${Math.ceil(Number(period.slice(5, 7)) / 3)}`;
  return period.slice(0, 4) === today.slice(0, 4) ? name : `${name}\u00A0${period.slice(0, 4)}`;
}

/** The quarter before the one that ends on a day: `Q2`. */
export function quarterBefore(period: IsoDate, today: IsoDate): string {
  return formatQuarter(lastQuarterEnd(period), today);
}

/** How old a filing's figures are, in words: `as of 30 Sep, filed 14 Nov`. */
export function holdingsAge(period: IsoDate, filedOn: IsoDate | null, today: IsoDate): string {
  const filed = filedOn === null ? '' : `, filed ${formatDay(filedOn, today)}`;
  return `as of ${formatDay(period, today)}${filed}`;
}

/** How far back the quarter's last day lies: `30 Sep, 53 days ago`. */
export function quarterEndAge(period: IsoDate, today: IsoDate): string {
  return `${formatDay(period, today)}, ${countOf(daysBetween(period, today), 'day')} ago`;
}
