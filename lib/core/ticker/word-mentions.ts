import type { Mention } from './mention';
import { findNames, type NameMatch } from './name-matches';
import { LIKELY, lookAround, scoreName, SURE, type Surroundings } from './name-score';
import type { Scene } from './scene';
import type { Alias, Listing } from './slice';
import { spellings } from './symbol';
import { isQuoteRow, ownNameBeside, scoreSymbol } from './symbol-score';
import { GAP } from './text-words';
import { BARE, SMALL_BARE } from './written-symbol';

/** A word or name that may be a company, with what decides. */
interface Candidate {
  readonly first: number;
  readonly last: number;
  readonly weigh: (isListed: boolean) => { score: number; make: () => Mention } | null;
}

const CANDIDATES_PER_STEP = 200;
const ROUNDS = 3;
const ENOUGH_CUES = 5;
const SMALL = 1_500;

/** The end of a name without a possessive `’s`, which some names have of their own: Domino’s. */
function spanEnd(scene: Scene, last: number, { plural }: Alias): number {
  const end = scene.end(last);
  return /['’]s$/i.test(scene.word(last).written) && !plural ? end - 2 : end;
}

function nameCandidate(scene: Scene, match: NameMatch): Candidate {
  const known = (alias: Alias) => Number(scene.speaksOf(alias.cik));
  // Where the page speaks of one company of that name, it means no other.
  const isOther = (alias: Alias) =>
    alias.trust !== 'sure' && !known(alias) && match.aliases.some(known);
  const looked: (readonly [Alias, Surroundings])[] = match.aliases.map((alias) => {
    return [alias, lookAround(scene, match, alias)];
  });
  return {
    first: match.first,
    last: match.end,
    weigh: (isListed) => {
      const [best] = looked
        .map(([alias, around]) => ({
          alias,
          score: scoreName(scene, match, alias, around, isListed) - (isOther(alias) ? 3 : 0),
        }))
        .toSorted((a, b) => b.score - a.score || known(b.alias) - known(a.alias));
      if (!best) return null;
      const { score, alias } = best;
      const { cik, ticker } = alias;
      const make = (): Mention => {
        const known = scene.evidence.companies.get(cik);
        const end = spanEnd(scene, match.end, alias);
        return {
          start: scene.start(match.first),
          end,
          ticker,
          cik,
          kind: 'name',
          tier: score >= SURE ? 'sure' : 'likely',
          why:
            known === undefined || alias.trust === 'sure'
              ? { key: 'mentionName' }
              : { key: 'mentionNameToo', values: { why: known } },
        };
      };
      return { score, make };
    },
  };
}

const FOREIGN = new Set(
  'TSX TSXV TSE LSE AIM ASX HKEX HKG SEHK KRX CSE NSE BSE SIX SWX JSE FRA ETR XETRA EPA BIT AMS STO OSE'.split(
    ' ',
  ),
);

/** The listing that a word could be the symbol of, and how much of the word; for each word once. */
function symbolOf(scene: Scene, written: string): [Listing, number] | null {
  const isSmall = scene.isInformal && SMALL_BARE.test(written);
  if (!isSmall && !BARE.test(written)) return null;
  for (const { ticker, length } of spellings(written.toUpperCase())) {
    const listing = scene.slice.listings.get(ticker);
    if (listing) return [listing, length];
  }
  return null;
}

function symbolCandidate(scene: Scene, i: number, symbol: [Listing, number]): Candidate | null {
  const { text } = scene.reading;
  // ^GSPC, CL=F: an index, a future.
  if (text[scene.end(i)] === '=' || /[\^=]/.test(text[scene.start(i) - 1] ?? '')) return null;
  // (TSX: TXG): a place whose symbols are not in the directory.
  if (scene.gap(i) === GAP.mark && FOREIGN.has(scene.word(i - 1).written)) return null;
  const [listing, length] = symbol;
  const { cik, ticker } = listing;
  return {
    first: i,
    last: i,
    weigh: (isListed) => {
      const score = scoreSymbol(scene, i, listing, isListed);
      const make = (): Mention => ({
        start: scene.start(i),
        end: scene.start(i) + length,
        ticker,
        cik,
        kind: 'bare',
        tier: score >= SURE ? 'sure' : 'likely',
        why: ownNameBeside(scene, i, listing)
          ? { key: 'mentionBesideName' }
          : { key: scene.speaksOf(cik) ? 'mentionSymbolToo' : 'mentionSymbol' },
      });
      return { score, make };
    },
  };
}

/** Whether what stands beside the words in an enumeration was taken for a company. */
function isListed(scene: Scene, taken: Uint8Array, first: number, last: number): boolean {
  const isJoint = (i: number) => /^(?:and|or|nor|plus|v|versus)$/.test(scene.word(i).form);
  let before = first - 1;
  const isSymbol = (i: number) =>
    BARE.test(scene.word(i).written) && scene.word(i).written.length > 1;
  // Symbols follow one another without a comma too: "MELI ASML SE".
  const reaches = (gap: number, beside: number) => {
    if (gap === GAP.comma || gap === GAP.and) return true;
    return gap === GAP.space && isSymbol(first) && isSymbol(beside) && first === last;
  };
  let isLeft = reaches(scene.gap(first), before);
  if (isJoint(before) && scene.gap(first) <= GAP.comma) {
    isLeft = true;
    before--;
  }
  if (isLeft && before >= 0 && taken[before] === 1) return true;
  let after = last + 1;
  let isRight = reaches(scene.gap(after), after);
  if (isJoint(after) && scene.gap(after) <= GAP.comma) {
    isRight = true;
    after++;
  }
  return isRight && taken[after] === 1;
}

function* findCandidates(scene: Scene): Generator<undefined, Candidate[]> {
  const { ids, vocabulary } = scene.reading.words;
  const symbols = vocabulary.map(({ written }) => symbolOf(scene, written));
  const found: Candidate[] = [];
  for (let i = 0; i < scene.count; i++) {
    if (i % 5_000 === 4_999) yield;
    const symbol = symbols[ids[i] ?? 0];
    const candidate = symbol ? symbolCandidate(scene, i, symbol) : null;
    if (!candidate) continue;
    found.push(candidate);
    if (symbol && isQuoteRow(scene, i)) scene.evidence.quoteRows.add(symbol[0].ticker);
  }
  yield;
  // After the symbols, which say which of several companies of one name is meant.
  const names = yield* findNames(scene);
  for (const match of names) found.push(nameCandidate(scene, match));
  noteCues(scene, names);
  return found;
}

/** Notes what is named in full, and plain words that are again and again said of as companies. */
function noteCues(scene: Scene, names: readonly NameMatch[]): void {
  const points = new Map<Alias, number>();
  for (const match of names) {
    const [alias] = match.aliases;
    if (!alias || match.aliases.length > 1 || scene.finance < 2) continue;
    const rank = scene.slice.listings.get(alias.ticker)?.rank ?? SMALL;
    if (alias.trust === 'word' && rank >= SMALL) continue;
    // In capitals a single word may be anything: ON Friday.
    const isShouted = scene.word(match.first).shape === 'upper' && alias.words.length === 1;
    if (isShouted) continue;
    const around = lookAround(scene, match, alias);
    const isPlain = scene.isCapital(match.first) && !scene.isOpening(match.first);
    points.set(
      alias,
      (points.get(alias) ?? 0) + around.cues - around.against + (isPlain ? 0.5 : 0),
    );
    if (around.isLegal || (alias.whole && alias.trust === 'sure' && alias.words.length > 1)) {
      if (around.against === 0) scene.evidence.add(alias.cik, { key: 'mentionInFull' });
    }
  }
  for (const [alias, sum] of points) {
    if (sum >= ENOUGH_CUES) scene.evidence.add(alias.cik, { key: 'mentionSpoken' });
  }
}

/**
 * The mentions by name and by bare symbol. Decided in rounds, since each company that is found
 * speaks for those beside it and for its own other names.
 */
export function* findWordMentions(scene: Scene): Generator<undefined, Mention[]> {
  const candidates = yield* findCandidates(scene);
  const taken = new Uint8Array(scene.count + 2);
  const found = new Map<Candidate, Mention>();
  for (let round = 0; round < ROUNDS; round++) {
    const before = found.size;
    for (const [i, candidate] of candidates.entries()) {
      if (i % CANDIDATES_PER_STEP === 0) yield;
      if (found.has(candidate)) continue;
      const { first, last } = candidate;
      const weighed = candidate.weigh(isListed(scene, taken, first, last));
      if (!weighed || weighed.score < LIKELY) continue;
      const mention = weighed.make();
      found.set(candidate, mention);
      taken.fill(1, first, last + 1);
      if (weighed.score >= SURE) scene.evidence.add(mention.cik, mention.why);
    }
    if (found.size === before) break;
  }
  return [...found.values()];
}
