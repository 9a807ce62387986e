import { ownString } from '@/lib/core/own-string';
import type { MessageKey } from '@/lib/core/words/catalogue';
import type { Sentence } from '@/lib/core/words/sentence';
import type { DirectoryEntry } from './mention';
import { endsInSomeName, fitName } from './name-fit';
import { isCommon, readCompanyName, type NameWord } from './name-words';
import type { Scene } from './scene';
import type { WrittenSymbol } from './written-symbol';

// After a dollar sign these mean money (millions, billions) or a coin more often than a company.
const MONEY = new Set('B BN K M MM MN BTC ETH XRP SOL LTC LINK BCH TRX ATOM'.split(' '));

/** What became of a written symbol: taken, with its reason, or left, and how surely. */
export type Verdict =
  | { readonly kind: 'taken'; readonly why: Sentence; readonly isSure: boolean }
  /** Left, and explained as something else: "Artificial Intelligence (AI)". */
  | { readonly kind: 'explained' }
  | { readonly kind: 'left' };

const LEFT: Verdict = { kind: 'left' };

/** Taken for the reason of that key, which names what the page writes. */
function taken(key: MessageKey, written: string, isSure = true): Verdict {
  // The reason outlives the text.
  return { kind: 'taken', why: { key, values: { written: ownString(written) } }, isSure };
}

/** Of ETFs the SEC's list has no names; the word before the bracket says that it is one. */
function endsInFund(words: readonly NameWord[]): boolean {
  return /^(?:etf|etn|fund|trust|share)$/.test(words.at(-1)?.form ?? '');
}

/** Whether the text has the company's name with a capital anywhere. */
function isNamed(scene: Scene, entry: DirectoryEntry): boolean {
  if (scene.speaksOf(entry.cik)) return true;
  const [head = ''] = readCompanyName(entry.name);
  const isTelling = head.length > 3 && !isCommon(head) && head !== entry.ticker.toLowerCase();
  return scene.hasName(entry.cik, isTelling ? head : null);
}

/**
 * Says whether a written symbol stands for the company that the directory has under it: tickers
 * are reused, and brackets hold abbreviations too, so a name before a bracket has to fit.
 */
export function judgeSymbol(scene: Scene, symbol: WrittenSymbol, entry: DirectoryEntry): Verdict {
  const { pattern, written, bracket } = symbol;
  const { text } = scene.reading;
  const ambiguity = scene.slice.listings.get(entry.ticker)?.ambiguity ?? 0;
  const isOld = scene.slice.listings.get(entry.ticker)?.until !== undefined;
  if (pattern === 'cashtag') {
    const isSmall = written === written.toLowerCase();
    if (isSmall && (!scene.isInformal || scene.finance === 0)) return LEFT;
    const isDoubtful = MONEY.has(entry.ticker) || isOld;
    if (isDoubtful && !isNamed(scene, entry)) return LEFT;
    if (ambiguity >= 2 && scene.finance === 0 && !isNamed(scene, entry)) return LEFT;
    return taken('mentionCashtag', written);
  }
  if (pattern === 'path') return taken('mentionPath', written);
  if (pattern === 'class') {
    if (scene.finance === 0 && !isNamed(scene, entry)) return LEFT;
    return taken('mentionClass', written);
  }
  const words = bracket === null ? [] : (scene.reading.before.get(bracket) ?? []);
  const fit = fitName(words, entry.ticker, entry.name, scene.brandsOf(entry.cik));
  if (fit) {
    const phrase = text.slice(fit[0]?.start, fit.at(-1)?.end).replace(/\s+/g, ' ');
    return taken('mentionBracket', phrase);
  }
  const isUnnamed = words.length === 0 || !endsInSomeName(words);
  const isPlainFund = ambiguity === 0 && scene.evidence.speaksOfFunds;
  if (entry.series !== undefined && (isPlainFund || endsInFund(words))) {
    return taken('mentionFundBracket', written);
  }
  if (pattern === 'bracket') {
    // "(NRGV) CEO buying": a bracket alone, where the page has named the company elsewhere.
    if (isUnnamed && ambiguity < 2 && scene.finance === 2 && isNamed(scene, entry)) {
      return taken('mentionLoneBracket', written, false);
    }
    return endsInSomeName(words) || ambiguity >= 2 ? { kind: 'explained' } : LEFT;
  }
  // "NYSE: A new record" is the beginning of a sentence.
  const end = symbol.start + (symbol.readings[0]?.length ?? 0);
  const isGoneOn = /^\s+[a-z]/.test(text.slice(end, end + 4));
  const isDoubtful =
    isOld ||
    pattern === 'label' ||
    (bracket === null ? ambiguity > 2 && isGoneOn : endsInSomeName(words));
  if (isDoubtful && !isNamed(scene, entry)) return LEFT;
  return taken(pattern === 'label' ? 'mentionLabel' : 'mentionExchange', written);
}
