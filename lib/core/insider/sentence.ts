import type { Wording } from './wording';

/** Longest quotation shown; the filing itself is one click away. */
const MAX_QUOTE = 280;
const BETWEEN = /(?<!\b(?:Mr|Mrs|Ms|Dr|Messrs|No|Rs|Cdn))\.\s+(?=[A-Z("“])|;\s+/g;
/** More than the longest footnote has; what follows is read as one, since it costs memory. */
const MOST = 500;

/** A sentence of a filing; one object however many notes repeat it. */
export class Sentence {
  /** `wording` is that of the text, which other sentences may have too. */
  constructor(
    readonly text: string,
    private readonly wording: Wording,
  ) {}

  /** Whether the phrase matches; it must be one without state. */
  says(phrase: RegExp): boolean {
    return this.wording.says(phrase);
  }

  /** What the sentence says of the trade, and not of something else. */
  get ofTrade(): Wording {
    return this.wording.ofTrade;
  }

  /** The stretch around the first match of what it says of the trade; null without a match. */
  quoteOfTrade(phrase: RegExp): string | null {
    return this.excerpt(this.ofTrade.search(phrase));
  }

  /** The stretch around the first match, of a length fit for display; null without a match. */
  quote(phrase: RegExp): string | null {
    return this.excerpt(this.wording.search(phrase));
  }

  private excerpt(at: number): string | null {
    return at < 0 ? null : excerpt(this.text, at);
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
