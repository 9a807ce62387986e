import { BESIDE_THE_TRADE } from './patterns';

/** The figures of an amount of dollars, and not the beginning of a rule's number ("10b5-1") or a ratio ("1:1"). */
const AMOUNT = /\d[\d,]*(?:\.\d+)?(?![\w(:])/y;
const DIGIT = /\d/g;

/**
 * A sentence with noughts for the figures of its amounts, "sold at $00.00 to $00.00". Footnotes by
 * the dozen differ in nothing else, and no phrase asks for a certain amount: what one of them says,
 * all say, and at the same place.
 */
export function withoutAmounts(text: string): string {
  let at = text.indexOf('$') + 1;
  if (at === 0) return text;
  let left = '';
  let from = 0;
  for (; at > 0; at = text.indexOf('$', at) + 1) {
    AMOUNT.lastIndex = at;
    if (!AMOUNT.test(text)) continue;
    left += text.slice(from, at) + text.slice(at, AMOUNT.lastIndex).replace(DIGIT, '0');
    from = AMOUNT.lastIndex;
  }
  return left + text.slice(from);
}

/** What sentences of one wording say; searched once for each phrase, however many they are. */
export class Wording {
  private trade: Wording | null = null;
  /** Where each phrase begins; -1 where it is not there. */
  private readonly found = new Map<RegExp, number>();

  constructor(private readonly text: string) {}

  /** Whether the phrase matches; it must be one without state. */
  says(phrase: RegExp): boolean {
    return this.search(phrase) >= 0;
  }

  /** Where the first match of the phrase begins; -1 without one. */
  search(phrase: RegExp): number {
    let at = this.found.get(phrase);
    if (at === undefined) {
      at = this.text.search(phrase);
      this.found.set(phrase, at);
    }
    return at;
  }

  /**
   * The wording without the stretches that tell of something else than the trade, each blanked
   * out at its length: what is found in it stands at the same place in the text.
   */
  get ofTrade(): Wording {
    return (this.trade ??= this.withoutAsides());
  }

  private withoutAsides(): Wording {
    const left = this.text.replace(BESIDE_THE_TRADE, blank);
    return left === this.text ? this : new Wording(left);
  }
}

function blank(aside: string): string {
  return '~'.repeat(aside.length);
}
