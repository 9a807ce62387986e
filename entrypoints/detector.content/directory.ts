import type { MarkStyle } from '@/lib/core/mark/mark';
import { ownString } from '@/lib/core/own-string';
import type {
  DirectoryQuery,
  DirectorySlice,
  OpeningChoice,
  Paused,
} from '@/lib/core/ticker/slice';
import { LONGEST_SYMBOL, LONGEST_WORD, MOST_TOKENS } from '@/lib/messages/protocol';
import { send } from '@/lib/messages/send';
import { KnownSlice } from './known-slice';

const MOST_REMEMBERED = 20;

/** Browsers take no longer wait, in milliseconds. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

// The background may still be fetching the SEC's list, or wait for a connection.
const ASK_AGAIN_AFTER_MS = [0, 5_000, 30_000];

/**
 * The directory as far as this page has asked for it: one message for each scan that holds
 * anything new. When the background has no answer even later, nothing more is known, and the next
 * scan asks anew. While the reader has the site paused, the background says nothing but that.
 */
export class Directory {
  readonly #known = new KnownSlice();
  readonly #symbols = new Set<string>();
  /**
   * The words of earlier messages, the first and the latest. The answer holds names all of whose
   * words were asked for together, so the words of a scan are known only when one held them all.
   */
  #asked: ReadonlySet<string>[] = [];
  #messages = 0;
  #choice: OpeningChoice = { opening: 'hover', hoverDelay: 350 };
  #forgottenAt = 0;
  #isPaused = false;
  /** The message whose answer said so, or that it is not. */
  #toldBy = 0;
  #waking: ReturnType<typeof setTimeout> | undefined;

  /** `onEnd` is called when a pause has come to its end. */
  constructor(private readonly onEnd: () => void) {}

  /** Whether the reader wants nothing read here for now, as far as was told. */
  get isPaused(): boolean {
    return this.#isPaused;
  }

  /** What opens a card, as far as was told. */
  get choice(): OpeningChoice {
    return this.#choice;
  }

  /** How strongly the reader wants marks to stand out, as far as was told. */
  get markStyle(): MarkStyle {
    return this.#known.markStyle;
  }

  /**
   * Asks whether the site is paused and what the reader chose; returns whether the page is to be
   * judged anew by that.
   */
  async renew(): Promise<boolean> {
    const { isPaused, marks } = this.#told();
    await this.#ask({ symbols: [], words: [] });
    const now = this.#told();
    return now.isPaused !== isPaused || (!isPaused && now.marks !== marks);
  }

  /** What the directory says of the tokens of a scan, and of those asked before; null while paused. */
  async lookUp(query: DirectoryQuery): Promise<DirectorySlice | null> {
    const symbols = short(query.symbols, LONGEST_SYMBOL).filter((symbol) => {
      return !this.#symbols.has(symbol);
    });
    const asked = short(query.words, LONGEST_WORD);
    const words = this.#areKnown(asked) ? [] : asked;
    if (symbols.length > 0 || words.length > 0) await this.#ask({ symbols, words });
    return this.#isPaused ? null : this.#known.slice();
  }

  /** The reader corrected something or chose anew: the next scan asks for it. */
  forget(): void {
    this.#symbols.clear();
    this.#asked = [];
    this.#forgottenAt = this.#messages;
  }

  #told() {
    return { isPaused: this.#isPaused, marks: this.#known.marks };
  }

  #areKnown(words: readonly string[]): boolean {
    return this.#asked.some((asked) => words.every((word) => asked.has(word)));
  }

  #remember(words: ReadonlySet<string>): void {
    this.#asked.push(words);
    // The first is the whole page as it was loaded: it stays.
    if (this.#asked.length > MOST_REMEMBERED) this.#asked.splice(1, 1);
  }

  #pause(pause: Paused | null): void {
    this.#isPaused = pause !== null;
    clearTimeout(this.#waking);
    if (!pause || pause.pausedUntilMs === null) return;
    const wait = Math.min(pause.pausedUntilMs - Date.now(), LONGEST_WAIT_MS);
    this.#waking = setTimeout(this.onEnd, wait);
  }

  async #ask(query: DirectoryQuery): Promise<void> {
    for (const wait of ASK_AGAIN_AFTER_MS) {
      if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
      const message = ++this.#messages;
      const reply = await send('directory.slice', query);
      if (!reply.ok) continue;
      const told = reply.value;
      if (message > this.#toldBy) {
        this.#toldBy = message;
        this.#pause('pausedUntilMs' in told ? told : null);
      }
      if ('pausedUntilMs' in told) return;
      this.#known.add(told);
      const { opening, hoverDelay } = told;
      this.#choice = { opening, hoverDelay };
      // Asked before the reader's last word: what it says of corrections is out of date.
      if (message <= this.#forgottenAt) return this.#ask(query);
      this.#known.correct(told);
      for (const symbol of query.symbols) this.#symbols.add(symbol);
      if (query.words.length > 0) this.#remember(new Set(query.words));
      return;
    }
  }
}

/** The tokens that may be asked for, as strings that may outlive the text. */
function short(tokens: readonly string[], longest: number): string[] {
  return ownString(tokens.filter((token) => token.length <= longest).slice(0, MOST_TOKENS));
}
