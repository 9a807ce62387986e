import { ownString } from '@/lib/core/own-string';
import { CUES } from './cue-words';
import type { Scene } from './scene';
import type { Ticker } from './symbol';
import { LINE } from './text-lines';
import { GAP, type Word } from './text-words';

const WORDS_PER_STEP = 1_000;

/** Titles before a person's name, by their forms. */
const TITLES = new Set(
  'mr mrs ms dr prof professor judge justice sen senator rep sir lady coach captain sergeant lt col gen'.split(
    ' ',
  ),
);

/** Whether the word before says that this one is a surname. */
function followsFirstName(scene: Scene, i: number): boolean {
  const before = scene.word(i - 1);
  if (scene.gap(i) > GAP.space || scene.lineKind(i) === LINE.shouted) return false;
  if (TITLES.has(before.form)) return true;
  if (!scene.isCapital(i - 1)) return false;
  if (scene.kind(i - 1) === 'given') return true;
  // "Salmon P. Chase", "M. Ford".
  const isInitial = before.shape === 'upper' && before.written.length === 1;
  if (isInitial) return scene.reading.text[scene.end(i - 1)] === '.';
  // A name that nobody knows: "Tariq Wells".
  const isUnknown = before.shape === 'capital' && scene.kind(i - 1) === null;
  if (!isUnknown || scene.aliases(i - 1).length > 0 || scene.lineKind(i) === LINE.title)
    return false;
  return !CUES.ROLES.has(before.form) && !/['’]s?$/.test(before.written) && before.form.length > 2;
}

/** "the Amazon is", "on the Delta.": with an article and nothing that it would belong to. */
function isThing(scene: Scene, i: number): boolean {
  if (scene.word(i - 1).form !== 'the' || scene.gap(i) !== GAP.space) return false;
  if (scene.kind(i) !== 'common' || scene.word(i).shape !== 'capital') return false;
  const next = i + 1;
  return scene.gap(next) !== GAP.space || CUES.FUNCTION.has(scene.word(next).form);
}

/** In a calendar BMO and AMC are before the market opens and after it closes. */
const TIMES_OF_DAY = ['BMO', 'AMC'] as const;

function noteTimesOfDay(scene: Scene): void {
  const { ids, count, vocabulary } = scene.reading.words;
  const wanted = TIMES_OF_DAY.map((time) =>
    vocabulary.findIndex(({ written }) => written === time),
  );
  if (wanted.includes(-1)) return;
  const times = wanted.map((id) => ids.subarray(0, count).filter((one) => one === id).length);
  if (times.some((n) => n < 2)) return;
  for (const time of TIMES_OF_DAY) scene.evidence.blocked.add(time as string as Ticker);
}

/** Notes which words are surnames or things on this page, before any is taken for a company. */
export function* notePersonsAndThings(scene: Scene): Generator<undefined, void> {
  noteTimesOfDay(scene);
  const isName = ({ form, shape }: Word): boolean =>
    shape === 'capital' &&
    (scene.slice.aliases.get(form) ?? []).some(({ words }) => words.length === 1);
  for (const [k, i] of scene.places(isName).entries()) {
    if (k % WORDS_PER_STEP === WORDS_PER_STEP - 1) yield;
    if (i === 0) continue;
    const aliases = scene.aliases(i);
    const { form } = scene.word(i);
    const { surnames, things } = scene.evidence;
    if (!things.has(form) && isThing(scene, i)) things.add(ownString(form));
    const isBorne = aliases.every(({ trust, words }) => trust !== 'sure' || words.length > 1);
    const isWhole = scene.aliases(i - 1).some((alias) => alias.words[1] === form);
    const isNew = isBorne && !isWhole && !surnames.has(form);
    if (isNew && followsFirstName(scene, i)) surnames.add(ownString(form));
  }
}
