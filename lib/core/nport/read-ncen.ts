import { fail, ok, type Result } from '@/lib/core/result';
import { XmlStream } from '@/lib/core/xml/xml-stream';

const ROOT = 'edgarSubmission';
const FUND = 'managementInvestmentQuestion';
const LONGEST = 500;

/**
 * Reads from a yearly report on Form N-CEN (`primary_doc.xml`), in pieces of any size, who advises
 * one series of the registrant. `close` returns the names as filed, none where the report says
 * nothing of the series; or in words what is wrong with the document. Advisers that were dismissed,
 * and sub-advisers, are left out.
 */
export class NcenReader {
  private readonly stream: XmlStream;
  private readonly path: string[] = [];
  private text = '';
  private isMeant = false;
  private advisers: string[] = [];
  private found: readonly string[] = [];
  private problem: string | null = null;

  constructor(private readonly series: string) {
    this.stream = new XmlStream({
      open: (name, depth) => {
        if (depth === 1 && name !== ROOT)
          throw new Error(`not an N-CEN but <${name.slice(0, 40)}>`);
        this.path.length = depth;
        this.path[depth] = name;
        this.text = '';
        if (name === FUND) this.begin();
      },
      text: (text) => {
        if (this.text.length < LONGEST) this.text += text;
      },
      close: (name, depth) => this.end(name, depth),
    });
  }

  /** Takes the next piece; pieces after a fault are ignored. Returns what is wrong so far. */
  write(chunk: string): string | null {
    this.guard(() => this.stream.write(chunk));
    return this.problem;
  }

  /** Ends the document. */
  close(): Result<readonly string[], string> {
    this.guard(() => this.stream.close());
    return this.problem === null ? ok(this.found) : fail(this.problem);
  }

  private guard(step: () => void): void {
    if (this.problem !== null) return;
    try {
      step();
    } catch (error) {
      this.problem = error instanceof Error ? error.message : String(error);
    }
  }

  private begin(): void {
    this.isMeant = false;
    this.advisers = [];
  }

  private end(name: string, depth: number): void {
    const text = this.text.trim();
    if (name === 'mgmtInvSeriesId') this.isMeant = text === this.series;
    const isAdviser = this.path[depth - 1] === 'investmentAdviser';
    if (name === 'investmentAdviserName' && isAdviser && text !== '') this.advisers.push(text);
    if (name === FUND && this.isMeant) this.found = [...new Set(this.advisers)];
    this.text = '';
  }
}
