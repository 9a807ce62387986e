import type { FundPeriodView } from '@/lib/core/form13f/funds-view';
import type { NotCompared } from '@/lib/core/form13f/fund-quarter';
import { topTenWeight, type PortfolioRow } from '@/lib/core/form13f/portfolio';
import type { IsoDate } from '@/lib/core/iso-date';
import { daysBetween } from '@/lib/core/iso-date';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { numberFormat } from '@/lib/core/words/number-format';
import { say, sayCount } from '@/lib/core/words/say';
import { formatDay } from './day';
import { formatWeight } from './percent';
import { formatMoney } from './money';
import { quarterEndAge } from './quarter';

const formatCount = numberFormat();

const WHY: Readonly<Record<NotCompared, MessageKey>> = {
  debut: 'fundWhyDebut',
  'previous-missing': 'fundWhyPrevious',
  'amounts-uncertain': 'fundWhyUncertain',
};

/** Why a quarter is not compared, in a sentence. */
export function notComparedWords(why: NotCompared): string {
  return say(WHY[why]);
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
      label: say('fundSharesHeld'),
      figure: value === null ? say('fundNotCertain') : formatMoney(value),
      aside: say('fundOnDay', { day: quarterEndAge(period, today) }),
    },
    {
      label: say('fundPositions'),
      figure: formatCount(shares),
      aside: besides === 0 ? say('fundInShares') : say('fundInSharesAnd', { count: besides }),
    },
    {
      label: say('fundTenLargest'),
      figure: top === null ? say('fundNotKnown') : formatWeight(top),
      aside: say('fundOfShares'),
    },
    {
      label: say('fundFiledLabel'),
      figure: filedOn === null ? say('fundNotKnown') : formatDay(filedOn, today),
      aside: filedOn === null ? '' : sayCount('fundAfterQuarter', daysBetween(period, filedOn)),
    },
  ];
}
