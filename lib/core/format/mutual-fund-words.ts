import type { FundHolding } from '@/lib/core/nport/fund-holding';
import type { NotKnown } from '@/lib/core/nport/mutual-fund-view';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say, sayCount } from '@/lib/core/words/say';
import { amountOf } from './change-words';
import { shortShares } from './holding-size';
import { formatWeight } from './percent';
import { formatMoney } from './money';

type Why = Extract<NotKnown, { state: 'unknown' }>['why'];

const HOLDINGS: Readonly<Record<Why, MessageKey>> = {
  'no-such-fund': 'mutualNoSuchFund',
  'several-funds': 'mutualSeveralFunds',
  'not-filed': 'mutualNotFiled',
  'not-stated': 'mutualNotStated',
  'too-large': 'mutualTooLarge',
};

const ADVISER: Readonly<Record<Why, MessageKey>> = {
  ...HOLDINGS,
  'not-filed': 'mutualNoYearly',
  'not-stated': 'mutualNoAdviser',
};

/** Why nothing is said of a part of a fund's card, in a sentence. */
export function notKnownWords(part: 'holdings' | 'adviser', why: Why): string {
  return say((part === 'holdings' ? HOLDINGS : ADVISER)[why]);
}

/** How large a holding is: `1.2M shares, $48M`; what is not stated is left out. */
export function holdingWords({ balance, units, value, isShort }: FundHolding): string {
  const size = balance === null ? null : sizeOf(balance, units);
  const said = [
    isShort === true && say('holdingShort'),
    size,
    value !== null && formatMoney(value),
  ];
  return said.filter(Boolean).join(', ');
}

function sizeOf(balance: number, units: FundHolding['units']): string | null {
  const amount = Math.abs(balance);
  switch (units) {
    case 'principal':
      return amountOf('PRN', amount);
    case 'shares':
      return amountOf('SH', amount);
    case 'contracts':
      return sayCount('holdingContracts', amount, { contracts: shortShares(amount) });
    case 'other':
      return null;
  }
}

/** A part of a fund in per cent, one decimal below ten: `4.2%`, `−0.3%` of what is owed. */
export function formatPart(percent: number): string {
  const size = formatWeight(Math.abs(percent) / 100);
  return percent <= -0.05 ? `\u2212${size}` : size;
}
