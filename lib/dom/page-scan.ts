import { detectInSteps } from '@/lib/core/ticker/detect';
import { PageEvidence } from '@/lib/core/ticker/page-evidence';
import { readTextInSteps } from '@/lib/core/ticker/read-text-tokens';
import { spellings } from '@/lib/core/ticker/symbol';
import type { DirectoryQuery, DirectorySlice } from '@/lib/core/ticker/slice';
import type { Mark } from './highlight';
import { marksInPage } from './marks-in-page';
import type { PageText } from './page-text';
import { runInSlices } from './slices';

interface ScanPorts {
  /** What the directory says of the tokens. */
  lookUp(query: DirectoryQuery): Promise<DirectorySlice>;
  /** The symbols that the page says it is about as a whole. */
  pageSymbols(): readonly string[];
}

/**
 * Judges the texts of one page, each with the evidence of all that was read before it. All work is
 * done in slices that let the page work between them.
 */
export class PageScan {
  readonly #ports: ScanPorts;
  #evidence: PageEvidence | null = null;

  constructor(ports: ScanPorts) {
    this.#ports = ports;
  }

  /** Forgets what the page has told: it is another page now, or is judged anew. */
  startAnew(): void {
    this.#evidence = null;
  }

  /** The marks of a text; null when the page became another one meanwhile. */
  async marksIn(page: PageText): Promise<Mark[] | null> {
    const stated = this.#evidence ? [] : this.#ports.pageSymbols();
    const evidence = (this.#evidence ??= new PageEvidence());
    const reading = await runInSlices(readTextInSteps(page.text, page.hints));
    const { symbols, words } = reading.query;
    const tickers = stated.flatMap(spellings).map(({ ticker }) => ticker);
    const slice = await this.#ports.lookUp({
      symbols: [...new Set([...symbols, ...tickers])],
      words,
    });
    if (stated.length > 0) evidence.about(stated, slice);
    const detection = await runInSlices(detectInSteps(reading, slice, evidence));
    const marks = await runInSlices(marksInPage(page, detection, slice));
    return this.#evidence === evidence ? marks : null;
  }
}
