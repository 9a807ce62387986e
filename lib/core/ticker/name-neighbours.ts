import { CUES } from './cue-words';
import type { NameMatch } from './name-matches';
import type { NameFeature } from './name-weights';
import { isCommon, isLegalForm } from './name-words';
import type { Scene } from './scene';
import type { Alias } from './slice';
import type { Ticker } from './symbol';
import { LINE } from './text-lines';
import { GAP } from './text-words';

/** After these stands what something is called. */
export const NAMING = /^(?:called|named|dubbed|study|trial|acronym)$/;

const TITLED = new Set(
  'mr mrs ms dr prof judge sen rep sir lady president st saint mount lake fort'.split(' '),
);
const JOINED_TO_COMPANY = new Set(
  'owned backed based led branded made designed like style powered listed sized run'.split(' '),
);
const APPOSITION = new Set(
  'which whose the a an based of now formerly once where maker owner long one'.split(' '),
);
const SHARES = new Set('share shareholder stake stock position'.split(' '));
const OWN = new Set('share stock shareholder investor earning dividend ceo cfo'.split(' '));
const POSSESSIVE = /['’]s?$/;
const FIGURE = /\d%|[$€£]\s?\d|per cent/;
/** "Axos 11%", "was up 3%": what a share price did. */
const MOVE = /^\s(?:was\s)?(?:up\s|down\s)?[+\-−]?\d{1,3}(?:\.\d{1,2})?\s?%/;
const LONGEST_MOVE = 18;
const NEAR_BEFORE = 2;
const SENTENCE = 25;

/** Whether two words stand together without so much as a comma between them. */
function isRunOn(gap: number): boolean {
  return gap <= GAP.and;
}

function isVerb(scene: Scene, i: number): boolean {
  const { form, shape } = scene.word(i);
  if (shape === 'lower') return CUES.VERB.has(form) || /[a-z]{3}ed$/.test(form);
  return scene.lineKind(i) === LINE.title && CUES.VERB.has(form);
}

/** "shares of", "the bank": what stands directly before companies, or one small word before. */
function saidBefore(scene: Scene, first: number): NameFeature | null {
  for (let i = first - 1; i >= first - NEAR_BEFORE; i--) {
    if (scene.gap(i + 1) > GAP.comma) break;
    const { form } = scene.word(i);
    if (CUES.BEFORE.has(form)) return SHARES.has(form) && i < first - 1 ? 'sharesOf' : 'cueBefore';
    if (!CUES.LINKING.has(form)) break;
  }
  return null;
}

/** What the word before makes of a name: a person's, one of many, a part of a longer one. */
function wordBefore(scene: Scene, { first, last }: NameMatch, alias: Alias): NameFeature | null {
  const at = first - 1;
  if (!isRunOn(scene.gap(first)) || at < 0) return null;
  const isAlone = alias.words.length === 1;
  const { form, shape, written } = scene.word(at);
  if (isAlone && scene.kind(at) === 'given' && scene.isCapital(at)) return 'givenBefore';
  // "Hapag-Lloyd": the second part of another name.
  if (scene.gap(first) === GAP.joined && scene.isCapital(at)) return 'joinedBefore';
  if (TITLED.has(form)) return 'titled';
  // "175 Celsius", "each Galaxy", "called MIRA": a measure, one of many, a thing's name.
  const isOfMany = shape === 'number' || CUES.DETERMINERS.has(form) || NAMING.test(form);
  if (isAlone && isOfMany) return 'ofMany';
  if (form === 'the' && isAlone) {
    const next = last + 1;
    const isModifier = scene.gap(next) === GAP.space && !CUES.FUNCTION.has(scene.word(next).form);
    return isModifier ? 'theModifier' : 'theAlone';
  }
  const isName = shape === 'capital' && !CUES.ROLES.has(form) && !CUES.BEFORE.has(form);
  if (!isName || scene.isOpening(at) || scene.lineKind(first) === LINE.title) return null;
  // Samsung's Galaxy is not Galaxy Digital.
  if (POSSESSIVE.test(written)) return 'belongs';
  return scene.kind(at) === 'place' || scene.aliases(at).length > 0 ? null : 'capitalBefore';
}

/** "Invesco QQQ": the manager's name as part of its fund's. */
function namesFund(scene: Scene, next: number, { cik }: Alias): boolean {
  const { written, shape } = scene.word(next);
  const listing = shape === 'upper' ? scene.slice.listings.get(written as Ticker) : undefined;
  return (
    listing !== undefined && listing.cik !== cik && /\b(?:ETF|QQQ|SPDR|fund)\b/i.test(listing.name)
  );
}

/** What the word after makes of it: a longer name, a place, a thing. */
function wordAfter(scene: Scene, { last }: NameMatch, alias: Alias): NameFeature | null {
  const next = last + 1;
  if (!isRunOn(scene.gap(next)) || POSSESSIVE.test(scene.word(last).written)) return null;
  const { form } = scene.word(next);
  const isAlone = alias.words.length === 1;
  const isCapital = scene.isCapital(next);
  // "Meta-analysis", "ALTO-100".
  if (scene.gap(next) === GAP.joined && !isCapital && !JOINED_TO_COMPANY.has(form))
    return 'joinedAfter';
  if (namesFund(scene, next, alias)) return 'fundAfter';
  if (form === 'of' && isAlone) return 'ofAfter';
  if (isLegalForm(form) || CUES.ROLES.has(form)) return null;
  const isWord = scene.kind(last) === 'common' && isAlone;
  if (CUES.INSTITUTION.has(form) && (isCapital || isWord)) return 'institution';
  if (CUES.AFTER.has(form)) return null;
  if (scene.kind(last) === 'given' && isAlone && isCapital) return 'givenFirst';
  const setting = scene.lineKind(last);
  if (isCapital) {
    if (setting === LINE.title || setting === LINE.shouted) return null;
    return isCommon(form) ? 'commonAfter' : 'capitalAfter';
  }
  const isNoun = !CUES.FUNCTION.has(form) && !CUES.VERB.has(form) && !form.endsWith('ed');
  return scene.gap(next) === GAP.space && isNoun ? 'nounAfter' : null;
}

/** What speaks for a company in what follows: what it did, what it is. */
function saidAfter(scene: Scene, last: number): NameFeature[] {
  const next = last + 1;
  const { form } = scene.word(next);
  if (scene.gap(next) === GAP.comma) return APPOSITION.has(form) ? ['apposition'] : [];
  if (!isRunOn(scene.gap(next))) return [];
  if (CUES.AFTER.has(form)) return [OWN.has(form) ? 'itsShares' : 'cueAfter'];
  return isVerb(scene, next) ? ['verbAfter'] : [];
}

/** Money or a share in per cent within the sentence, or 25 words of it on either side. */
function hasFigure(scene: Scene, first: number, last: number): boolean {
  let from = first;
  while (from > 0 && from > first - SENTENCE && scene.gap(from) < GAP.sentence) from--;
  let to = last;
  while (to < last + SENTENCE && scene.gap(to + 1) < GAP.sentence) to++;
  return FIGURE.test(scene.reading.text.slice(scene.start(from), scene.end(to) + 1));
}

/** "Huntsman 5%", on a page about shares. */
function hasMoved(scene: Scene, { end }: NameMatch): boolean {
  const from = scene.end(end);
  return scene.finance > 0 && MOVE.test(scene.reading.text.slice(from, from + LONGEST_MOVE));
}

/** "Intel to Cut Jobs": a headline of what somebody is about to do. */
function isAboutToDo(scene: Scene, { first, end }: NameMatch): boolean {
  if (scene.lineKind(first) !== LINE.title || scene.gap(first) < GAP.cell) return false;
  const next = end + 1;
  return (
    scene.word(next).form === 'to' && scene.gap(next) === GAP.space && scene.isCapital(next + 1)
  );
}

/** "Block XYZ Taxable": its own symbol beside the name. */
function hasSymbolBeside(scene: Scene, { first, end }: NameMatch, { cik }: Alias): boolean {
  return [first - 1, end + 1].some((i) => {
    const { written, shape } = scene.word(i);
    const isNear = scene.gap(Math.max(i, first)) !== GAP.sentence;
    if (shape !== 'upper' || !isNear) return false;
    return scene.slice.listings.get(written as Ticker)?.cik === cik;
  });
}

/** What the words around a name say of it, for one company that it could be. */
export function neighbourFeatures(scene: Scene, match: NameMatch, alias: Alias): NameFeature[] {
  const { first, last } = match;
  const found: (NameFeature | null)[] = [hasFigure(scene, first, last) ? 'figure' : null];
  if (hasSymbolBeside(scene, match, alias)) found.push('symbolBeside');
  else {
    found.push(
      saidBefore(scene, first),
      wordBefore(scene, match, alias),
      wordAfter(scene, match, alias),
      ...saidAfter(scene, last),
    );
    if (POSSESSIVE.test(scene.word(last).written)) found.push('possessive');
    if (hasMoved(scene, match)) found.push('moved');
    if (isAboutToDo(scene, match)) found.push('aboutTo');
  }
  return found.filter((feature) => feature !== null);
}
