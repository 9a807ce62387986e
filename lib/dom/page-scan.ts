import { JOINING, readTextInSteps } from '@/lib/core/ticker/read-text-tokens';
import type { DirectoryQuery, DirectorySlice } from '@/lib/core/ticker/slice';
import { spellings } from '@/lib/core/ticker/symbol';
import type { TextReading } from '@/lib/core/ticker/text-reading';
import { foundIn, type Found } from './found';
import type { OpenPage, PageJudge } from './judge-handle';
import type { PageText } from './page-text';
import { runInSlices } from './slices';

export interface ScanPorts {
  /** What the directory says of the tokens; null where nothing is to be read. */
  lookUp(query: DirectoryQuery): Promise<DirectorySlice | null>;
  /** Has the judge come; null when it cannot. Asked only where there may be something to find. */
  fetchJudge(): Promise<OpenPage | null>;
}

/** A text of the page, and what was found in it. */
export interface Judged {
  readonly page: PageText;
  readonly found: readonly Found[];
}

/** A page from the first reading until it becomes another one. */
interface Visit {
  /** The symbols that the page says it is about as a whole. */
  readonly stated: readonly string[];
  judge: PageJudge | null;
  /** Texts that wait for the judge, oldest first. */
  waiting: { readonly page: PageText; readonly reading: TextReading }[];
}

const MOST_WAITING = 50;

/**
 * Whether a text may name anything. A word like "A" or "AI", a symbol too, names nobody by itself;
 * mutual funds are known by what their names look like.
 */
function mayName({ query, written, hints }: TextReading, slice: DirectorySlice): boolean {
  const { listings, aliases, managers } = slice;
  if (managers.length > 0 || [...aliases.keys()].some((head) => !JOINING.includes(head)))
    return true;
  if (listings.size > 0 && written.length + hints.length > 0) return true;
  if ([...listings.values()].some(({ ambiguity }) => ambiguity < 3)) return true;
  return query.words.includes('fund') || query.words.includes('portfolio');
}

/**
 * Has the texts of one page judged, each with the evidence of all that was read before it. All work
 * is done in slices that let the page work between them.
 */
export class PageScan {
  readonly #ports: ScanPorts;
  readonly #pageSymbols: () => readonly string[];
  #visit: Visit | null = null;

  constructor(ports: ScanPorts, pageSymbols: () => readonly string[]) {
    this.#ports = ports;
    this.#pageSymbols = pageSymbols;
  }

  /** Whether all that was read of the page is judged. */
  get isDone(): boolean {
    return this.#visit?.waiting.length === 0;
  }

  /** Forgets what the page has told: it is another page now, or is judged anew. */
  startAnew(): void {
    this.#visit = null;
  }

  /**
   * What is found in a text, and in those before it that still waited for the judge. Nothing is
   * found when the page became another one meanwhile.
   */
  async judge(page: PageText): Promise<Judged[]> {
    const visit = (this.#visit ??= { stated: this.#pageSymbols(), judge: null, waiting: [] });
    const reading = await runInSlices(readTextInSteps(page.text, page.hints));
    const { symbols, words } = reading.query;
    const stated = visit.stated.flatMap(spellings).map(({ ticker }) => ticker);
    const slice = await this.#ports.lookUp({
      symbols: [...new Set([...symbols, ...stated])],
      words,
    });
    if (!slice) return [];
    const others = visit.waiting.filter((one) => one.page.text !== page.text);
    visit.waiting = [...others, { page, reading }].slice(-MOST_WAITING);
    const judge = (visit.judge ??= mayName(reading, slice) ? await this.#open(visit, slice) : null);
    if (!judge) return [];
    const judged: Judged[] = [];
    for (const { page, reading } of visit.waiting.splice(0)) {
      const detection = await runInSlices(judge.judge(reading, slice));
      judged.push({ page, found: foundIn(detection, slice) });
    }
    return this.#visit === visit ? judged : [];
  }

  async #open({ stated }: Visit, slice: DirectorySlice): Promise<PageJudge | null> {
    const openPage = await this.#ports.fetchJudge();
    const judge = openPage?.() ?? null;
    judge?.about(stated, slice);
    return judge;
  }
}
