import type { FundHolding } from '@/lib/core/nport/fund-holding';
import type { NotKnown } from '@/lib/core/nport/mutual-fund-view';
import { formatWeight, shortShares } from './holding-size';
import { formatMoney } from './money';

type Why = Extract<NotKnown, { state: 'unknown' }>['why'];

const HOLDINGS: Readonly<Record<Why, string>> = {
  'no-such-fund': 'The SEC lists no fund of this name.',
  'several-funds': 'The SEC lists several funds of this name, so which one is meant is not clear.',
  'not-filed': 'No public report on Form N-PORT of it was found.',
  'not-stated': 'Its report does not say what it holds.',
  'too-large': 'Its report is too large to be read here.',
};

const ADVISER: Readonly<Record<Why, string>> = {
  ...HOLDINGS,
  'not-filed': 'No yearly report (Form N-CEN) that would name its adviser was found.',
  'not-stated': 'Its yearly report names no adviser.',
};

/** Why nothing is said of a part of a fund's card, in a sentence. */
export function notKnownWords(part: 'holdings' | 'adviser', why: Why): string {
  return (part === 'holdings' ? HOLDINGS : ADVISER)[why];
}

/** How large a holding is: `1.2M shares, $48M`; what is not stated is left out. */
export function holdingWords({ balance, units, value, isShort }: FundHolding): string {
  const size = balance === null ? null : sizeOf(balance, units);
  const said = [isShort === true && 'a short position', size, value !== null && formatMoney(value)];
  return said.filter(Boolean).join(', ');
}

function sizeOf(balance: number, units: FundHolding['units']): string | null {
  const amount = Math.abs(balance);
  if (units === 'principal') return `${formatMoney(amount)} of principal`;
  return units === 'other' ? null : `${shortShares(amount)} ${units}`;
}

/** A part of a fund in per cent, one decimal below ten: `4.2 %`, `−0.3 %` of what is owed. */
export function formatPart(percent: number): string {
  const size = formatWeight(Math.abs(percent) / 100);
  return percent <= -0.05 ? `\u2212${size}` : size;
}
