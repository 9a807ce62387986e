import { findBareSymbols, type BareSymbol } from './bare-symbols';
import type { Mention } from './mention';
import { findNames, type NameMatch } from './name-matches';
import { companyFeatures, isLone, steadyFeatures } from './name-features';
import { basePoints, canBeName, columnOf, LIKELY, points, SURE } from './name-score';
import type { Scene } from './scene';
import type { Alias } from './slice';
import type { Ticker } from './symbol';
import { ownNameBeside } from './symbol-place';
import { symbolScore } from './symbol-score';
import { TakenWords } from './taken-words';
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

/** The end of a name without a possessive `’s`, which some names have of their own: Domino’s. */
function spanEnd(scene: Scene, last: number, { plural }: Alias): number {
  const end = scene.end(last);
  return /['’]s$/i.test(scene.word(last).written) && !plural ? end - 2 : end;
}

/** A company that a name may be, with the points that do not change while others are found. */
interface Reading {
  readonly alias: Alias;
  readonly column: number;
  readonly steady: number;
}

function readingsOf(scene: Scene, match: NameMatch, lones: number): Reading[] {
  return match.aliases
    .filter((alias) => canBeName(scene, match, alias))
    .map((alias) => {
      const column = columnOf(scene, match, alias);
      const features = steadyFeatures(scene, match, alias, lones);
      return { alias, column, steady: basePoints(column) + points(features, column) };
    });
}

function nameCandidate(
  scene: Scene,
  match: NameMatch,
  readings: readonly Reading[],
  taken: TakenWords,
): Candidate {
  const { companies } = scene.evidence;
  const { first } = match;
  return {
    first,
    last: match.end,
    weigh: (isListed) => {
      const known = readings.filter(({ alias }) => companies.has(alias.cik)).length;
      let best: { alias: Alias; score: number } | null = null;
      for (const { alias, column, steady } of readings) {
        const isKnown = companies.has(alias.cik);
        const near = taken.near(first, alias.cik);
        const company = { isKnown, isListed, near, others: companies.size - Number(isKnown) };
        const isRival = known > Number(isKnown);
        const score = steady + points(companyFeatures(scene, company, alias, isRival), column);
        if (!best || score > best.score) best = { alias, score };
      }
      if (!best) return null;
      const { score, alias } = best;
      const { cik, ticker } = alias;
      const make = (): Mention => {
        const known = companies.get(cik);
        return {
          start: scene.start(first),
          end: spanEnd(scene, match.end, alias),
          ticker,
          cik,
          kind: 'name',
          tier: score >= SURE ? 'sure' : 'likely',
          why:
            known === undefined || alias.trust === 'sure'
              ? { key: alias.trust === 'word' ? 'mentionSpoken' : 'mentionName' }
              : { key: 'mentionNameToo', values: { why: known } },
        };
      };
      return { score, make };
    },
  };
}

function symbolCandidate(scene: Scene, symbol: BareSymbol, taken: TakenWords): Candidate {
  const { at: i, listing, length } = symbol;
  const { cik, ticker } = listing;
  const { companies } = scene.evidence;
  // Only when all candidates are known, which rows of quotes there are.
  let weigh: ReturnType<typeof symbolScore> | null = null;
  return {
    first: i,
    last: i,
    weigh: (isListed) => {
      weigh ??= symbolScore(scene, i, listing);
      const isKnown = companies.has(cik);
      const others = companies.size - Number(isKnown);
      const near = taken.near(i, cik);
      const score = weigh({ isKnown, isListed, near, others });
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

const JOINTS = new Set(['and', 'or', 'nor', 'plus', 'v', 'versus']);

/** Whether what stands beside the words in an enumeration was taken for a company. */
export function isListed(scene: Scene, taken: TakenWords, first: number, last: number): boolean {
  const isJoint = (i: number) => JOINTS.has(scene.word(i).form);
  let before = first - 1;
  // Symbols follow one another without a comma too: "MELI ASML SE", in a hasty post "mu lrcx".
  const isSymbol = (i: number) => {
    const { written } = scene.word(i);
    if (scene.isInformal && SMALL_BARE.test(written))
      return scene.slice.listings.has(written.toUpperCase() as Ticker);
    return BARE.test(written) && written.length > 1;
  };
  const reaches = (gap: number, beside: number) => {
    if (gap === GAP.comma || gap === GAP.and) return true;
    return gap === GAP.space && isSymbol(first) && isSymbol(beside) && first === last;
  };
  let isLeft = reaches(scene.gap(first), before);
  if (isJoint(before) && scene.gap(first) <= GAP.comma) {
    isLeft = true;
    before--;
  }
  if (isLeft && before >= 0 && taken.has(before)) return true;
  let after = last + 1;
  let isRight = reaches(scene.gap(after), after);
  if (isJoint(after) && scene.gap(after) <= GAP.comma) {
    isRight = true;
    after++;
  }
  return isRight && taken.has(after);
}

/** How often each single word stands with a capital of its own in the middle of a sentence. */
function countLones(scene: Scene, names: readonly NameMatch[]): Map<string, number> {
  const lones = new Map<string, number>();
  for (const match of names) {
    const { form } = scene.word(match.first);
    if (isLone(scene, match)) lones.set(form, (lones.get(form) ?? 0) + 1);
  }
  return lones;
}

function* findCandidates(scene: Scene, taken: TakenWords): Generator<undefined, Candidate[]> {
  const symbols = yield* findBareSymbols(scene);
  const found = symbols.map((symbol) => symbolCandidate(scene, symbol, taken));
  yield;
  // After the symbols, which say which of several companies of one name is meant.
  const names = yield* findNames(scene);
  const lones = countLones(scene, names);
  for (const [i, match] of names.entries()) {
    if (i % CANDIDATES_PER_STEP === 0) yield;
    const { form } = scene.word(match.first);
    const readings = readingsOf(
      scene,
      match,
      (lones.get(form) ?? 0) - Number(isLone(scene, match)),
    );
    found.push(nameCandidate(scene, match, readings, taken));
    noteFullName(scene, match, readings);
  }
  return found;
}

/** Notes what is named in full, which speaks for its short names before it too. */
function noteFullName(scene: Scene, { first, last, end }: NameMatch, readings: readonly Reading[]) {
  const [only] = readings;
  if (!only || readings.length > 1 || only.steady < SURE) return;
  const { whole, trust, cik } = only.alias;
  const isFull = end > last || (whole && trust === 'sure' && last > first);
  if (isFull) scene.evidence.add(cik, { key: 'mentionInFull' });
}

/**
 * The mentions by name and by bare symbol. Decided in rounds, since each company that is found
 * speaks for those beside it and for its own other names.
 */
export function* findWordMentions(scene: Scene): Generator<undefined, Mention[]> {
  const taken = new TakenWords(scene.count);
  const candidates = yield* findCandidates(scene, taken);
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
      taken.take(first, last, mention.cik);
      if (weighed.score >= SURE) scene.evidence.add(mention.cik, mention.why);
    }
    if (found.size === before) break;
  }
  return [...found.values()];
}
