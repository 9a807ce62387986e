import { BESIDE_THE_TRADE } from './patterns';

/** Longest quotation shown; the filing itself is one click away. */
const MAX_QUOTE = 280;
const BETWEEN = /(?<!\b(?:Mr|Mrs|Ms|Dr|Messrs|No|Rs|Cdn))\.\s+(?=[A-Z("“])|;\s+/g;
/** More than the longest footnote has; what follows is read as one, since it costs memory. */
const MOST = 500;

/** A sentence of a filing; one object however many notes repeat it. */
export class Sentence {
  private trade: Sentence | null = null;
  /** Where each phrase begins; -1 where it is not there. */
  private readonly found = new Map<RegExp, number>();

  constructor(readonly text: string) {}

  /** Whether the phrase matches; it must be one without state. */
  says(phrase: RegExp): boolean {
    return this.search(phrase) >= 0;
  }

  /**
   * The sentence without the stretches that tell of something else than the trade, each blanked
   * out at its length: what is found in it stands at the same place in the text.
   */
  get ofTrade(): Sentence {
    return (this.trade ??= this.withoutAsides());
  }

  private withoutAsides(): Sentence {
    const left = this.text.replace(BESIDE_THE_TRADE, blank);
    return left === this.text ? this : new Sentence(left);
  }

  /** The stretch around the first match of what it says of the trade; null without a match. */
  quoteOfTrade(phrase: RegExp): string | null {
    const at = this.ofTrade.search(phrase);
    return at < 0 ? null : excerpt(this.text, at);
  }

  /** The stretch around the first match, of a length fit for display; null without a match. */
  quote(phrase: RegExp): string | null {
    const at = this.search(phrase);
    return at < 0 ? null : excerpt(this.text, at);
  }

  private search(phrase: RegExp): number {
    let at = this.found.get(phrase);
    if (at === undefined) {
      at = this.text.search(phrase);
      this.found.set(phrase, at);
    }
    return at;
  }
}

/** Cuts a text behind semicolons, and behind full stops that a new sentence follows. */
export function splitSentences(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  BETWEEN.lastIndex = 0;
  for (let match = BETWEEN.exec(text); match && parts.length < MOST; match = BETWEEN.exec(text)) {
    parts.push(text.slice(start, match.index + 1));
    start = BETWEEN.lastIndex;
  }
  parts.push(text.slice(start));
  return parts;
}

function excerpt(sentence: string, at: number): string {
  if (sentence.length <= MAX_QUOTE) return sentence;
  const start = Math.max(0, Math.min(at - 60, sentence.length - MAX_QUOTE));
  const end = start + MAX_QUOTE;
  return (start > 0 ? '…' : '') + sentence.slice(start, end) + (end < sentence.length ? '…' : '');
}

function blank(aside: string): string {
  return '~'.repeat(aside.length);
}
