import { lastQuarterEnd } from '@/lib/core/form13f/deadline';
import { daysBetween, type IsoDate } from '@/lib/core/iso-date';
import { say, sayCount } from '@/lib/core/words/say';
import { formatDay } from './day';

/** The quarter that ends on a day: `Q3`, or `Q3 2025` when the year is not that of `today`. */
export function formatQuarter(period: IsoDate, today: IsoDate): string {
  const number = Math.ceil(Number(period.slice(5, 7)) / 3);
  const year = period.slice(0, 4);
  return year === today.slice(0, 4)
    ? say('quarterInYear', { number })
    : say('quarterWithYear', { number, year });
}

/** The quarter before the one that ends on a day: `Q2`. */
export function quarterBefore(period: IsoDate, today: IsoDate): string {
  return formatQuarter(lastQuarterEnd(period), today);
}

/** How old a filing's figures are, in words: `as of 30 Sep, filed 14 Nov`. */
export function holdingsAge(period: IsoDate, filedOn: IsoDate | null, today: IsoDate): string {
  const day = formatDay(period, today);
  return filedOn === null
    ? say('holdingsAsOf', { day })
    : say('holdingsAsOfFiled', { day, filed: formatDay(filedOn, today) });
}

/** How far back the quarter's last day lies: `30 Sep, 53 days ago`. */
export function quarterEndAge(period: IsoDate, today: IsoDate): string {
  const day = formatDay(period, today);
  return sayCount('quarterEndAge', daysBetween(period, today), { day });
}
