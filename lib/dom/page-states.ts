import type { Cik } from '@/lib/core/edgar/cik';
import { MOST_MARKED, type KnownStates, type MarkState } from '@/lib/core/mark/mark';
import type { Named } from './highlight';
import { keepListening } from './lasting-listeners';

/** A page that is shown again asks anew after so long: what was recent may be no longer. */
const ASK_AGAIN_AFTER_MS = 10 * 60_000;

/** What is stored of companies, without asking anybody for it; null when there is no answer. */
export type StatesOf = (ciks: readonly Cik[]) => Promise<KnownStates | null>;

/** The company whose state a mark tells; null for funds and their share classes. */
function companyOf({ subject }: Named): Cik | null {
  if (subject.kind !== 'company' || subject.company.series !== undefined) return null;
  return subject.company.cik;
}

/** What is known of the companies of one page: asked in one message for each scan that found new ones. */
export class PageStates {
  readonly #statesOf: StatesOf;
  readonly #onChange: () => void;
  readonly #asked = new Set<Cik>();
  #known: ReadonlyMap<Cik, MarkState> = new Map();
  #askedAtMs = 0;
  #isStale = false;
  /** Answers to earlier questions are out of date. */
  #turn = 0;

  /** `onChange` is called when what is known has changed. */
  constructor(statesOf: StatesOf, onChange: () => void, signal: AbortSignal) {
    this.#statesOf = statesOf;
    this.#onChange = onChange;
    const onShown = (): void => {
      const isOld = Date.now() - this.#askedAtMs > ASK_AGAIN_AFTER_MS;
      if (!document.hidden && (this.#isStale || isOld)) void this.renew();
    };
    const listen = () => document.addEventListener('visibilitychange', onShown, { signal });
    keepListening(listen, signal);
  }

  of(named: Named): MarkState {
    const cik = companyOf(named);
    return (cik && this.#known.get(cik)) ?? 'unknown';
  }

  /** Asks for the companies among what was found that were not asked for yet. */
  async learn(found: Iterable<Named>): Promise<void> {
    const fresh = new Set<Cik>();
    for (const named of found) {
      const cik = companyOf(named);
      if (cik && !this.#asked.has(cik)) fresh.add(cik);
    }
    const ciks = [...fresh].slice(0, MOST_MARKED);
    if (ciks.length === 0) return;
    for (const cik of ciks) this.#asked.add(cik);
    this.#askedAtMs ||= Date.now();
    const states = await this.#statesOf(ciks);
    if (!states || states.length === 0) return;
    // What was told meanwhile of all of them is newer.
    this.#tell(new Map([...states, ...this.#known]));
  }

  /** More is stored than before: asks anew for all of them, once the page is seen. */
  async renew(): Promise<void> {
    this.#isStale = document.hidden;
    if (document.hidden || this.#asked.size === 0) return;
    this.#askedAtMs = Date.now();
    const turn = ++this.#turn;
    const ciks = [...this.#asked].slice(0, MOST_MARKED);
    const states = await this.#statesOf(ciks);
    if (states && turn === this.#turn) this.#tell(new Map(states));
  }

  #tell(known: ReadonlyMap<Cik, MarkState>): void {
    this.#known = known;
    this.#onChange();
  }
}
