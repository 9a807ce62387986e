import { parseCusip } from '@/lib/core/form13f/cusip';
import { parseDecimal } from './decimal';
import type { FundHolding, HoldingUnits } from './fund-holding';

const UNITS: Readonly<Record<string, HoldingUnits>> = {
  NS: 'shares',
  PA: 'principal',
  NC: 'contracts',
};
const SHORT: Readonly<Record<string, boolean>> = { Long: false, Short: true };
const NONE = new Set(['', 'N/A', 'NA', 'NONE', '000000000']);

/** The elements of one `invstOrSec`, as they come; those of what a derivative is about are none. */
export class HoldingFields {
  private readonly fields = new Map<string, string>();
  private ticker: string | null = null;

  /** An element directly within it. */
  put(name: string, text: string): void {
    if (text !== '') this.fields.set(name, text);
  }

  /** An element within `identifiers`, by its value. */
  identify(name: string, value: string): void {
    if (name === 'ticker') this.ticker = stated(value);
  }

  /** An attribute: kinds and currencies that need a word of explanation stand in such. */
  choose(element: string, name: string, value: string): void {
    if (element === 'assetConditional' && name === 'assetCat') this.fields.set('assetCat', value);
  }

  /** The position. */
  read(): FundHolding {
    const field = (name: string) => this.fields.get(name) ?? '';
    return {
      name: stated(field('name')) ?? '',
      title: stated(field('title')) ?? '',
      cusip: parseCusip(field('cusip')),
      ticker: this.ticker,
      balance: parseDecimal(field('balance')),
      units: UNITS[field('units')] ?? 'other',
      value: parseDecimal(field('valUSD')),
      percent: parseDecimal(field('pctVal')),
      isShort: SHORT[field('payoffProfile')] ?? null,
      category: stated(field('assetCat')),
    };
  }
}

function stated(text: string): string | null {
  const trimmed = text.trim();
  return NONE.has(trimmed.toUpperCase()) ? null : trimmed;
}
