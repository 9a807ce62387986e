import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';
import { fail, ok, type Result } from '@/lib/core/result';
import { XmlStream } from '@/lib/core/xml/xml-stream';
import { parseDecimal } from './decimal';
import type { FundHolding } from './fund-holding';
import { HoldingFields } from './holding-fields';
import { LargestHoldings } from './largest-holdings';

/** A report of a fund's holdings, read; the largest of them stand for all. */
export interface NportReport {
  readonly trust: { readonly cik: Cik; readonly name: string };
  /** `S000005025`; null for a registrant without series. */
  readonly series: string | null;
  readonly seriesName: string | null;
  /** The day that the holdings are of. */
  readonly asOf: IsoDate;
  readonly isFinal: boolean;
  readonly netAssets: number | null;
  readonly count: number;
  readonly top: readonly FundHolding[];
  readonly topTenPercent: number | null;
}

const ROOT = 'edgarSubmission';
const FORM = /^NPORT-P(?:\/A)?$/;
/** General facts and figures of the fund stand in these, and under these names. */
const GENERAL = new Set(['genInfo', 'fundInfo']);
const FACTS = new Set(
  'submissionType isFinalFiling regName regCik repPdDate seriesName seriesId netAssets'.split(' '),
);
const HOLDING = 'invstOrSec';
/** Derivatives on derivatives nest deep. */
const MAX_DEPTH = 40;
/** The longest text that is kept of one element. */
const LONGEST = 1000;

/**
 * Reads a public report on Form N-PORT (`primary_doc.xml`, EDGAR Form N-PORT XML Technical
 * Specification) in pieces of any size, in memory that does not grow with its positions: the forty
 * largest by value are kept, the others counted. `repPdDate` is the day that it is of; `repPdEnd`
 * is the end of the fund's year. `close` returns in words what is wrong where it is none.
 */
export class NportReader {
  private readonly stream: XmlStream;
  private readonly path: string[] = [];
  private readonly facts = new Map<string, string>();
  private readonly largest = new LargestHoldings();
  private holding: HoldingFields | null = null;
  private text = '';
  private problem: string | null = null;

  constructor() {
    const events = {
      open: (name: string, depth: number) => this.open(name, depth),
      attribute: (name: string, value: string) => this.attribute(name, value),
      text: (text: string) => {
        if (this.text.length < LONGEST) this.text += text;
      },
      close: (name: string, depth: number) => this.end(name, depth),
    };
    this.stream = new XmlStream(events, MAX_DEPTH);
  }

  /** Takes the next piece; pieces after a fault are ignored. Returns what is wrong so far. */
  write(chunk: string): string | null {
    this.guard(() => this.stream.write(chunk));
    return this.problem;
  }

  /** Ends the document. */
  close(): Result<NportReport, string> {
    this.guard(() => this.stream.close());
    return this.problem === null ? this.report() : fail(this.problem);
  }

  private guard(step: () => void): void {
    if (this.problem !== null) return;
    try {
      step();
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
    }
  }

  private open(name: string, depth: number): void {
    if (depth === 1 && name !== ROOT) throw new Error(`not an N-PORT but <${name.slice(0, 40)}>`);
    this.path.length = depth;
    this.path[depth] = name;
    this.text = '';
    if (depth === 4 && name === HOLDING) this.holding = new HoldingFields();
  }

  private attribute(name: string, value: string): void {
    const [parent, element] = this.path.slice(-2);
    if (this.path.length === 7 && parent === 'identifiers' && name === 'value') {
      this.holding?.identify(element ?? '', value);
    }
    if (this.path.length === 6) this.holding?.choose(element ?? '', name, value);
  }

  private end(name: string, depth: number): void {
    const text = this.text.trim().slice(0, LONGEST);
    const [, , area = '', group = ''] = this.path;
    if (depth === 5 && this.holding) this.holding.put(name, text);
    const isGeneral = depth === 4 && GENERAL.has(group);
    const isHeader = depth === 3 && area === 'headerData';
    if ((isGeneral || isHeader) && FACTS.has(name)) this.facts.set(name, text);
    if (depth === 4 && this.holding) {
      this.largest.add(this.holding.read());
      this.holding = null;
    }
    this.text = '';
  }

  private report(): Result<NportReport, string> {
    const fact = (name: string) => this.facts.get(name) ?? '';
    const form = fact('submissionType');
    if (!FORM.test(form))
      return fail(`not a public N-PORT but ${form.slice(0, 40) || '(no form stated)'}`);
    const cik = parseCik(fact('regCik'));
    const asOf = parseIsoDate(fact('repPdDate'));
    if (!cik || !asOf) return fail('it states no registrant or no day');
    const series = /^S\d{9}$/.test(fact('seriesId')) ? fact('seriesId') : null;
    return ok({
      trust: { cik, name: fact('regName') },
      series,
      seriesName: fact('seriesName') === 'N/A' ? null : fact('seriesName') || null,
      asOf,
      isFinal: fact('isFinalFiling') === 'Y',
      netAssets: parseDecimal(fact('netAssets')),
      ...this.largest.told(),
    });
  }
}
