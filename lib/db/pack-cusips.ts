import type { Cik } from '@/lib/core/edgar/cik';
import type { CusipConfidence, CusipEntry, CusipMap } from '@/lib/core/cusip/cusip-map';
import type { FailsSymbol, FailsSymbols } from '@/lib/core/cusip/read-fails';
import { parseCusip } from '@/lib/core/form13f/cusip';
import type { Cusip } from '@/lib/core/form13f/book';
import { parseIsoDate } from '@/lib/core/iso-date';

/** A CUSIP of a company, with how surely it is one. */
export interface CompanyCusip {
  readonly cusip: Cusip;
  readonly confidence: CusipConfidence;
}

/** What some CUSIPs are listed as, under each of them. */
export interface CusipListings {
  readonly tickers: Readonly<Record<string, string>>;
  readonly companies: Readonly<Record<string, Cik>>;
}

/** Packs a map as lines in the order of companies, so that one can be found without reading all. */
export function packCusips({ entries }: Pick<CusipMap, 'entries'>): string {
  return `\n${[...entries.values()].map(lineOf).sort().join('')}`;
}

function lineOf({ cik, cusip, ticker, confidence }: CusipEntry): string {
  return `${cik}\t${cusip}\t${ticker ?? ''}\t${confidence}\n`;
}

/** A packed map, to be asked for one company. */
export class PackedCusips {
  constructor(private readonly packed: string) {}

  /** All CUSIPs of a company. */
  of(cik: Cik): CompanyCusip[] {
    const { packed } = this;
    const found: CompanyCusip[] = [];
    let at = this.firstLineOf(cik);
    while (packed.startsWith(`${cik}\t`, at)) {
      const end = packed.indexOf('\n', at);
      const [, cusip = '', , confidence = ''] = packed.slice(at, end).split('\t');
      found.push({ cusip: cusip as Cusip, confidence: confidence as CusipConfidence });
      at = end + 1;
    }
    return found;
  }

  /** The tickers of some CUSIPs and the companies that have them, as far as they are known. */
  listings(cusips: ReadonlySet<string>): CusipListings {
    const tickers: Record<string, string> = {};
    const companies: Record<string, Cik> = {};
    for (const line of this.packed.split('\n')) {
      const [cik = '', cusip = '', ticker = ''] = line.split('\t', 3);
      if (ticker === '' || !cusips.has(cusip)) continue;
      tickers[cusip] = ticker;
      companies[cusip] = cik as Cik;
    }
    return { tickers, companies };
  }

  /** Where the lines of a company begin, or would: found by halving, as they are in order. */
  private firstLineOf(cik: Cik): number {
    const { packed } = this;
    let [from, to] = [1, packed.length];
    while (from < to) {
      const line = packed.lastIndexOf('\n', ((from + to) >> 1) - 1) + 1;
      if (packed.slice(line, line + cik.length) < cik) from = packed.indexOf('\n', line) + 1;
      else to = line;
    }
    return from;
  }
}

/** Packs what files of fails to deliver say, to make a map of it again later. */
export function packFails(symbols: FailsSymbols): string {
  const lines: string[] = [];
  for (const [cusip, rows] of symbols) {
    for (const { symbol, on, description } of rows) {
      lines.push(`${cusip}\t${symbol}\t${on}\t${description.replaceAll('\t', ' ')}`);
    }
  }
  return lines.join('\n');
}

/** What was packed; lines that are none are passed over. */
export function unpackFails(packed: string): FailsSymbols {
  const symbols = new Map<Cusip, FailsSymbol[]>();
  for (const line of packed.split('\n')) {
    const [number = '', symbol = '', day = '', description = ''] = line.split('\t');
    const cusip = parseCusip(number);
    const on = parseIsoDate(day);
    if (!cusip || !on) continue;
    const known = symbols.get(cusip);
    if (known) known.push({ symbol, on, description });
    else symbols.set(cusip, [{ symbol, on, description }]);
  }
  return symbols;
}
