import type { Scene } from './scene';
import type { Alias, DirectorySlice } from './slice';
import { GAP } from './text-words';
import { isLegalForm } from './name-words';

/** Words of the text that are a name of one or more companies. */
export interface NameMatch {
  /** The first and the last word, by their places among the text's words. */
  readonly first: number;
  readonly last: number;
  /** Those with just these words, largest company first. */
  readonly aliases: readonly Alias[];
  /** The last word with the legal form that follows: "Snap" in "Snap Inc.". */
  readonly end: number;
}

const MOST_LEGAL = 2;
const WORDS_PER_STEP = 1_000;
const NOT_AFTER = new Set(['the', 'adr', 'ads']);

function isBetween(gap: number): boolean {
  return gap <= GAP.and;
}

/** The place of the last word when the text continues with the alias, else -1. */
function follow(scene: Scene, first: number, alias: Alias): number {
  let at = first;
  for (let i = 1; i < alias.words.length; i++) {
    at++;
    const { form } = scene.word(at);
    // Procter and Gamble, Churchill Capital Corp XI.
    const isSkipped = form !== alias.words[i] && (form === 'and' || isLegalForm(form));
    if (isSkipped && isBetween(scene.gap(at))) at++;
    // Yum! Brands
    const isJoined = isBetween(scene.gap(at)) || scene.reading.text[scene.end(at - 1)] === '!';
    if (scene.word(at).form !== alias.words[i] || !isJoined) return -1;
  }
  return at;
}

/** The last word of the legal form that follows a name, or the name's own last word. */
export function legalEnd(scene: Scene, last: number): number {
  let end = last;
  for (let i = 0; i < MOST_LEGAL; i++) {
    const next = end + 1;
    if (!isLegalForm(scene.word(next).form) || !scene.isCapital(next)) break;
    if (scene.gap(next) > GAP.comma || NOT_AFTER.has(scene.word(next).form)) break;
    end = next;
  }
  return end;
}

/** Whether all words of weight have a capital, as a name's do. */
function isWrittenAsName(scene: Scene, first: number, last: number): boolean {
  if (!scene.isCapital(first) && scene.word(first).shape !== 'number') return false;
  for (let i = first + 1; i <= last; i++) {
    if (scene.word(i).shape === 'lower' && scene.word(i).written.length > 3) return false;
  }
  return true;
}

/** The name that begins at a word, the longest one; null when none does. */
export function matchName(scene: Scene, first: number): NameMatch | null {
  let best = -1;
  let aliases: Alias[] = [];
  for (const alias of scene.aliases(first)) {
    const last = follow(scene, first, alias);
    if (last < 0 || last < best) continue;
    if (last > best) aliases = [];
    best = last;
    aliases.push(alias);
  }
  if (best < 0) return null;
  // lululemon, onsemi: some companies write themselves without a capital.
  const isOwnStyle = scene.kind(first) === null && aliases.some(({ cik }) => scene.speaksOf(cik));
  if (!scene.isInformal && !isOwnStyle && !isWrittenAsName(scene, first, best)) return null;
  return { first, last: best, aliases, end: legalEnd(scene, best) };
}

/** Names by the form that they begin with. */
function byHead(names: DirectorySlice['namesakes']): Map<string, (readonly string[])[]> {
  const heads = new Map<string, (readonly string[])[]>();
  for (const words of names) {
    const [head = ''] = words;
    const there = heads.get(head);
    if (there) there.push(words);
    else heads.set(head, [words]);
  }
  return heads;
}

/** Where one of the namesakes begins at the word, its last word; else -1: "Amazon rainforest". */
function namesakeEnd(
  scene: Scene,
  first: number,
  namesakes: readonly (readonly string[])[],
): number {
  for (const words of namesakes) {
    const fits = words.every((form, i) => {
      const capital = form.startsWith('^') && scene.isCapital(first + i) ? '^' : '';
      return capital + scene.word(first + i).form === form;
    });
    if (fits) return first + words.length - 1;
  }
  return -1;
}

/** The last word of a fund manager's name of several words that begins here; else -1. */
function managerEnd(scene: Scene, first: number): number {
  let end = -1;
  for (const { words } of scene.slice.managers) {
    const last = first + words.length - 1;
    if (words.length < 2 || last <= end) continue;
    if (words.every((form, k) => scene.word(first + k).form === form)) end = last;
  }
  return end;
}

/** Whether a manager's name takes the place of the match: Viking Global Investors, not Viking. */
function isManager(scene: Scene, first: number, match: NameMatch | null): boolean {
  const end = managerEnd(scene, first);
  if (end < 0 || !match) return end >= 0;
  return match.last < end || (match.last === end && !match.aliases.some(({ whole }) => whole));
}

/** All names in the text, in order, none overlapping; names of namesakes are left out. */
export function* findNames(scene: Scene): Generator<undefined, NameMatch[]> {
  const found: NameMatch[] = [];
  const { aliases, namesakes } = scene.slice;
  const namesakesOf = byHead(namesakes);
  const managers = new Set(scene.slice.managers.map(({ words: [head] }) => head));
  const places = scene.places(({ form }) => {
    return namesakesOf.has(form) || aliases.has(form) || managers.has(form);
  });
  let next = 0;
  for (const [k, i] of places.entries()) {
    if (k % WORDS_PER_STEP === 0) yield;
    if (i < next) continue;
    const { form } = scene.word(i);
    const namesake = namesakeEnd(scene, i, namesakesOf.get(form) ?? []);
    const match = scene.aliases(i).length > 0 ? matchName(scene, i) : null;
    if (namesake >= (match?.last ?? i) || (managers.has(form) && isManager(scene, i, match))) {
      next = Math.max(i, namesake, managerEnd(scene, i)) + 1;
      continue;
    }
    if (!match) continue;
    found.push(match);
    next = match.last + 1;
  }
  return found;
}
