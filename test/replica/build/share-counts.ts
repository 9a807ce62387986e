import type { Entity } from '../archive';

/** The answer of the XBRL concept of shares outstanding; null for a company without any count. */
export function shareCounts({ cik, name, outstanding = [] }: Entity): object | null {
  if (outstanding.length === 0) return null;
  return {
    cik,
    taxonomy: 'dei',
    tag: 'EntityCommonStockSharesOutstanding',
    label: 'Entity Common Stock, Shares Outstanding',
    description: 'Indicate number of shares outstanding of each class of common stock.',
    entityName: name,
    units: {
      shares: outstanding.map(({ shares, asOf, filedOn, accession }) => ({
        end: asOf,
        val: shares,
        accn: accession,
        fy: Number(filedOn.slice(0, 4)),
        fp: 'Q3',
        form: '10-Q',
        filed: filedOn,
      })),
    },
  };
}
