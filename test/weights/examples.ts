import type { DirectoryIndex } from '@/lib/core/directory/build-index';
import type { Cik } from '@/lib/core/edgar/cik';
import { findBareSymbols } from '@/lib/core/ticker/bare-symbols';
import { findGluedMentions } from '@/lib/core/ticker/glued-mentions';
import { findGluedRows } from '@/lib/core/ticker/glued-rows';
import { findHintedMentions } from '@/lib/core/ticker/hinted-mentions';
import type { Mention } from '@/lib/core/ticker/mention';
import { companyFeatures, isLone, steadyFeatures } from '@/lib/core/ticker/name-features';
import { findNames, type NameMatch } from '@/lib/core/ticker/name-matches';
import { canBeName, columnOf } from '@/lib/core/ticker/name-score';
import type { NameFeature } from '@/lib/core/ticker/name-weights';
import { PageEvidence } from '@/lib/core/ticker/page-evidence';
import { notePersonsAndThings } from '@/lib/core/ticker/persons-and-things';
import { readTextInSteps } from '@/lib/core/ticker/read-text-tokens';
import { Scene } from '@/lib/core/ticker/scene';
import type { Ticker } from '@/lib/core/ticker/symbol';
import { steadySymbolFeatures, symbolCompanyFeatures } from '@/lib/core/ticker/symbol-features';
import { canBeSymbol, symbolColumn } from '@/lib/core/ticker/symbol-score';
import type { SymbolFeature } from '@/lib/core/ticker/symbol-weights';
import { findStrongMentions } from '@/lib/core/ticker/strong-mentions';
import { TakenWords } from '@/lib/core/ticker/taken-words';
import { findWordMentions, isListed } from '@/lib/core/ticker/word-mentions';
import { finish, sliceFor } from '@/test/inspect/detect-text';
import type { LabelledPage } from '@/test/pages/read-page';
import { scorePages } from '@/test/pages/score';

/** Words of a page read as one company, and whether they are that company there. */
export interface Example<Feature> {
  /** Readings of the same words share it. */
  readonly place: number;
  /** Which column of the weights counts. */
  readonly column: number;
  readonly features: readonly Feature[];
  readonly isRight: boolean;
}

export interface PageExamples {
  readonly names: readonly Example<NameFeature>[];
  readonly symbols: readonly Example<SymbolFeature>[];
}

function overlaps(a: Pick<Mention, 'start' | 'end'>, b: Pick<Mention, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}

function countLones(scene: Scene, names: readonly NameMatch[]): Map<string, number> {
  const lones = new Map<string, number>();
  for (const match of names.filter((one) => isLone(scene, one))) {
    const { form } = scene.word(match.first);
    lones.set(form, (lones.get(form) ?? 0) + 1);
  }
  return lones;
}

/**
 * The examples of a page. What the page says of other companies is what the detector, with the
 * weights it has now, finds on it. Places that do not count, and such as another way of finding
 * has taken, are left out. `companyOf` tells which tickers belong together.
 */
export function examplesOf(
  index: DirectoryIndex,
  page: LabelledPage,
  companyOf: (ticker: string) => string,
): PageExamples {
  const reading = finish(readTextInSteps(page.text, []));
  const scene = new Scene(reading, sliceFor(index, reading.query), new PageEvidence());
  finish(notePersonsAndThings(scene));
  const surer = [
    ...finish(findHintedMentions(scene)),
    ...finish(findGluedMentions(scene)),
    ...finish(findGluedRows(scene)),
    ...finish(findStrongMentions(scene)),
  ];
  const before = new Set(scene.evidence.companies.keys());
  const mentions = finish(findWordMentions(scene));
  const taken = new TakenWords(scene.count);
  const placeOf = new Map<number, number>();
  for (let i = 0; i < scene.count; i++) placeOf.set(scene.start(i), i);
  const sure = new Map<Cik, number[]>();
  for (const { start, end, cik, tier } of mentions) {
    const first = placeOf.get(start) ?? 0;
    let last = first;
    while (last + 1 < scene.count && scene.start(last + 1) < end) last++;
    taken.take(first, last, cik);
    if (tier === 'sure') sure.set(cik, [...(sure.get(cik) ?? []), first]);
  }
  const speaksOf = (cik: Cik, besides: number) =>
    before.has(cik) || (sure.get(cik) ?? []).some((first) => first !== besides);
  const names = finish(findNames(scene));
  const lones = countLones(scene, names);
  const isRight = (start: number, end: number, ticker: Ticker): boolean | null => {
    const { right, wrong } = scorePages(
      [{ name: '', page, found: [{ start, end, ticker }] }],
      companyOf,
    );
    return right + wrong.length === 0 ? null : right > 0;
  };
  const companyAt = (cik: Cik, first: number, last: number) => {
    const isKnown = speaksOf(cik, first);
    const companies = new Set([...before, ...sure.keys()]);
    companies.delete(cik);
    const near = taken.near(first, cik);
    return { isKnown, isListed: isListed(scene, taken, first, last), near, others: companies.size };
  };
  const longer = mentions.filter(({ kind }) => kind === 'name');
  const symbols = finish(findBareSymbols(scene)).flatMap((symbol, place) => {
    const { at, listing, length } = symbol;
    const start = scene.start(at);
    const span = { start, end: start + length };
    const isPart = longer.some((one) => overlaps(one, span) && one.end - one.start > length);
    if (isPart || surer.some((one) => overlaps(one, span))) return [];
    const answer = isRight(start, start + length, listing.ticker);
    if (answer === null || !canBeSymbol(scene, at, listing)) return [];
    const features = [
      ...steadySymbolFeatures(scene, at, listing),
      ...symbolCompanyFeatures(scene, companyAt(listing.cik, at, at)),
    ];
    return [{ place, column: symbolColumn(scene, at, listing), features, isRight: answer }];
  });
  const bare = mentions.filter(({ kind }) => kind === 'bare');
  const byName = names.flatMap((match, place) => {
    const { first, end, aliases } = match;
    const span = { start: scene.start(first), end: scene.end(end) };
    if ([...surer, ...bare].some((one) => overlaps(one, span))) return [];
    const own = Number(isLone(scene, match));
    const elsewhere = (lones.get(scene.word(first).form) ?? 0) - own;
    return aliases.flatMap((alias): Example<NameFeature>[] => {
      const { cik } = alias;
      const answer = canBeName(scene, match, alias)
        ? isRight(span.start, span.end, alias.ticker)
        : null;
      if (answer === null) return [];
      const isRival = aliases.some((other) => other.cik !== cik && speaksOf(other.cik, first));
      const features = [
        ...steadyFeatures(scene, match, alias, elsewhere),
        ...companyFeatures(scene, companyAt(cik, first, end), alias, isRival),
      ];
      return [{ place, column: columnOf(scene, match, alias), features, isRight: answer }];
    });
  });
  return { names: byName, symbols };
}
