import type { IsoDate } from '@/lib/core/iso-date';

/** A split as a company's reports state it. */
export interface SplitFact {
  readonly ratio: number;
  readonly on: IsoDate;
  readonly filedOn: IsoDate;
}

/** The answer of the XBRL concept of split ratios, each told by a report and the next one. */
export function splitFacts(cik: number, name: string, splits: readonly SplitFact[]): object {
  return {
    cik,
    taxonomy: 'us-gaap',
    tag: 'StockholdersEquityNoteStockSplitConversionRatio1',
    label: "Stockholders' Equity Note, Stock Split, Conversion Ratio",
    description: 'Ratio applied to the conversion of stock split.',
    entityName: name,
    units: {
      pure: splits.flatMap(({ ratio, on, filedOn }) =>
        [1, 2].map((serial) => ({
          start: on,
          end: on,
          val: ratio,
          accn: `000${cik}-${filedOn.slice(2, 4)}-${String(serial).padStart(6, '0')}`,
          fy: Number(filedOn.slice(0, 4)),
          fp: 'Q3',
          form: '10-Q',
          filed: filedOn,
        })),
      ),
    },
  };
}
