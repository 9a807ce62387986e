import { BESIDE_THE_TRADE } from './patterns';

/** Longest quotation shown; the filing itself is one click away. */
const MAX_QUOTE = 280;
const BETWEEN = /(?<!\b(?:Mr|Mrs|Ms|Dr|Messrs|No|Rs|Cdn))\.\s+(?=[A-Z("“])|;\s+/g;
/** More than the longest footnote has; what follows is read as one, since it costs memory. */
const MOST = 500;

/** A sentence of a filing, searched once for each pattern however many rows refer to it. */
export class Sentence {
  private readonly found = new Map<RegExp, number>();
  private trade: Sentence | null = null;

  constructor(readonly text: string) {}

  /** Whether the pattern matches; it must be one without state. */
  says(pattern: RegExp): boolean {
    return this.search(pattern) >= 0;
  }

  /**
   * The sentence without the stretches that tell of something else than the trade, each blanked
   * out at its length: what is found in it stands at the same place in the text.
   */
  get ofTrade(): Sentence {
    return (this.trade ??= this.withoutAsides());
  }

  private withoutAsides(): Sentence {
    const left = this.text.replace(BESIDE_THE_TRADE, (aside) => '~'.repeat(aside.length));
    return left === this.text ? this : new Sentence(left);
  }

  /** The stretch around the first match of what it says of the trade; null without a match. */
  quoteOfTrade(pattern: RegExp): string | null {
    const at = this.ofTrade.search(pattern);
    return at < 0 ? null : excerpt(this.text, at);
  }

  /** The stretch around the first match, of a length fit for display; null without a match. */
  quote(pattern: RegExp): string | null {
    const at = this.search(pattern);
    return at < 0 ? null : excerpt(this.text, at);
  }

  private search(pattern: RegExp): number {
    let at = this.found.get(pattern);
    if (at === undefined) {
      at = this.text.search(pattern);
      this.found.set(pattern, at);
    }
    return at;
  }
}

/** The first of the sentences that the pattern matches, shortened for display; or null. */
export function findSentence(sentences: readonly Sentence[], pattern: RegExp): string | null {
  for (const sentence of sentences) {
    const quote = sentence.quote(pattern);
    if (quote !== null) return quote;
  }
  return null;
}

/** The stretch around what the sentences say of the trade itself, by the first pattern that fits. */
export function quoteOfTrade(
  sentences: readonly Sentence[],
  patterns: readonly RegExp[],
): string | null {
  for (const pattern of patterns) {
    for (const sentence of sentences) {
      const quote = sentence.quoteOfTrade(pattern);
      if (quote !== null) return quote;
    }
  }
  return null;
}

/** Cuts a text behind semicolons, and behind full stops that a new sentence follows. */
export function splitSentences(text: string): string[] {
  const parts: string[] = [];
  let start = 0;
  for (const match of text.matchAll(BETWEEN)) {
    parts.push(text.slice(start, match.index + 1));
    start = match.index + match[0].length;
    if (parts.length === MOST) break;
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
