import { addDays, parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { isBusinessDay } from '@/lib/core/schedule/business-days';

const DUE_AFTER_DAYS = 45;
const QUARTER_ENDS = ['03-31', '06-30', '09-30', '12-31'];

/**
 * The day on which Form 13F about a quarter is due: 45 days after the quarter's last day (Rule
 * 13f-1), or the next business day where that is a weekend or a federal holiday (Rule 0-3).
 */
export function holdingsDueOn(period: IsoDate): IsoDate {
  let day = addDays(period, DUE_AFTER_DAYS);
  while (!isBusinessDay(day)) day = addDays(day, 1);
  return day;
}

/**
 * The last day of the newest quarter that was over before a day; of a quarter's own last day, that
 * of the quarter before.
 */
export function lastQuarterEnd(day: IsoDate): IsoDate {
  const year = Number(day.slice(0, 4));
  const ends = [year - 1, year].flatMap((one) => QUARTER_ENDS.map((rest) => `${one}-${rest}`));
  const over = ends.filter((end) => end < day).at(-1) ?? '';
  const parsed = parseIsoDate(over);
  if (!parsed) throw new RangeError(`no quarter before ${day}`);
  return parsed;
}
