import type { FundPeriodView } from '@/lib/core/form13f/funds-view';
import type { NotCompared } from '@/lib/core/form13f/fund-quarter';
import { topTenWeight, type PortfolioRow } from '@/lib/core/form13f/portfolio';
import type { IsoDate } from '@/lib/core/iso-date';
import { daysBetween } from '@/lib/core/iso-date';
import { formatDay } from './day';
import { formatWeight } from './holding-size';
import { formatMoney } from './money';
import { countOf } from './quantity';
import { quarterEndAge } from './quarter';

const WHY: Readonly<Record<NotCompared, string>> = {
  debut:
    'This is the first quarter it filed, so nothing is called new: there is no quarter to compare with.',
  'previous-missing':
    'Its filing of the quarter before is not here, so what it added or cut in this one is not known.',
  'amounts-uncertain':
    'One of the two filings states something else than shares where shares belong, so nothing is compared.',
};

/** Why a quarter is not compared, in a sentence. */
export function notComparedWords(why: NotCompared): string {
  return WHY[why];
}

/** A figure of a fund's summary with what it is. */
export interface SummaryFigure {
  readonly label: string;
  readonly figure: string;
  /** What it rests on, or how old it is; empty where that goes without saying. */
  readonly aside: string;
}

/** What a manager's quarter comes to: value, positions, how concentrated it is, how old. */
export function fundSummary(
  { value, filings, period }: FundPeriodView,
  rows: readonly PortfolioRow[],
  today: IsoDate,
): SummaryFigure[] {
  const heldRows = rows.filter(({ amount }) => amount > 0);
  const shares = heldRows.filter(({ kind }) => kind === 'SH').length;
  const besides = heldRows.length - shares;
  const top = topTenWeight(rows);
  const filedOn = filings.at(-1)?.filedOn ?? null;
  return [
    {
      label: 'Shares held',
      figure: value === null ? 'not certain' : formatMoney(value),
      aside: `on ${quarterEndAge(period, today)}`,
    },
    {
      label: 'Positions',
      figure: shares.toLocaleString('en-US'),
      aside: besides === 0 ? 'in shares' : `in shares, and ${besides} in options or bonds`,
    },
    {
      label: 'Ten largest',
      figure: top === null ? 'not known' : formatWeight(top),
      aside: 'of the shares it reports',
    },
    {
      label: 'Filed',
      figure: filedOn === null ? 'not known' : formatDay(filedOn, today),
      aside:
        filedOn === null ? '' : `${countOf(daysBetween(period, filedOn), 'day')} after the quarter`,
    },
  ];
}
