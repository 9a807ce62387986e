import type { DirectoryIndex } from '@/lib/core/directory/build-index';
import type { Cik } from '@/lib/core/edgar/cik';
import { findGluedMentions } from '@/lib/core/ticker/glued-mentions';
import { findHintedMentions } from '@/lib/core/ticker/hinted-mentions';
import type { Mention } from '@/lib/core/ticker/mention';
import { companyFeatures, isLone, steadyFeatures } from '@/lib/core/ticker/name-features';
import { findNames, type NameMatch } from '@/lib/core/ticker/name-matches';
import { canBeName } from '@/lib/core/ticker/name-score';
import type { NameFeature } from '@/lib/core/ticker/name-weights';
import { PageEvidence } from '@/lib/core/ticker/page-evidence';
import { notePersonsAndThings } from '@/lib/core/ticker/persons-and-things';
import { readTextInSteps } from '@/lib/core/ticker/read-text-tokens';
import { Scene } from '@/lib/core/ticker/scene';
import type { Alias, NameTrust } from '@/lib/core/ticker/slice';
import { findStrongMentions } from '@/lib/core/ticker/strong-mentions';
import { TakenWords } from '@/lib/core/ticker/taken-words';
import { findWordMentions, isListed } from '@/lib/core/ticker/word-mentions';
import { finish, sliceFor } from '@/test/inspect/detect-text';
import type { LabelledPage } from '@/test/pages/read-page';
import { scorePages } from '@/test/pages/score';

/** A name on a page read as one company, and whether it is that company there. */
export interface Example {
  /** Readings of the same words share it. */
  readonly place: number;
  readonly trust: NameTrust;
  readonly features: readonly NameFeature[];
  readonly isRight: boolean;
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
): Example[] {
  const reading = finish(readTextInSteps(page.text, []));
  const scene = new Scene(reading, sliceFor(index, reading.query), new PageEvidence());
  finish(notePersonsAndThings(scene));
  const surer = [
    ...finish(findHintedMentions(scene)),
    ...finish(findGluedMentions(scene)),
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
  const isRight = (match: NameMatch, { ticker }: Alias): boolean | null => {
    const found = [{ start: scene.start(match.first), end: scene.end(match.end), ticker }];
    const { right, wrong } = scorePages([{ name: '', page, found }], companyOf);
    return right + wrong.length === 0 ? null : right > 0;
  };
  const bare = mentions.filter(({ kind }) => kind === 'bare');
  return names.flatMap((match, place) => {
    const { first, end, aliases } = match;
    const span = { start: scene.start(first), end: scene.end(end) };
    if ([...surer, ...bare].some((one) => overlaps(one, span))) return [];
    const own = Number(isLone(scene, match));
    const elsewhere = (lones.get(scene.word(first).form) ?? 0) - own;
    return aliases.flatMap((alias): Example[] => {
      const { cik, trust } = alias;
      const answer = canBeName(scene, match, alias) ? isRight(match, alias) : null;
      if (answer === null) return [];
      const isKnown = speaksOf(cik, first);
      const companies = new Set([...before, ...sure.keys()]);
      companies.delete(cik);
      const company = {
        isKnown,
        isRival: aliases.some((other) => other.cik !== cik && speaksOf(other.cik, first)),
        isListed: isListed(scene, taken, first, end),
        near: taken.near(first, cik),
        others: companies.size,
      };
      const features = [
        ...steadyFeatures(scene, match, alias, elsewhere),
        ...companyFeatures(scene, company),
      ];
      return [{ place, trust, features, isRight: answer }];
    });
  });
}
