import { ownString } from '@/lib/core/own-string';
import type { MessageKey } from '@/lib/core/words/catalogue';
import type { FundMention, NamedFund } from './mention';
import type { Scene } from './scene';
import type { ManagerName } from './slice';
import { LINE } from './text-lines';
import { GAP } from './text-words';

const HOLDINGS = new Set(
  (
    '13f 13d holding portfolio fund filing stake position quarter manager hedge disclosure ' +
    'investor activist share hold held own buy bought sell sold cut trim trimmed add added ' +
    'exit exited double doubled'
  ).split(' '),
);
const FUND_WORDS = new Set(['fund', 'portfolio']);
const NEAR = 14;
const LONGEST_NAME = 6;
/** Before the name of a fund, and no part of it. */
const NOT_FIRST = new Set('hedge mutual index the a this that best top which'.split(' '));
/** What such a word stands in is a fund of another kind: of a state, of workers, of a few. */
const NOT_MUTUAL = new Set(
  (
    'monetary sovereign wealth vision trust pension development relief emergency stabilization ' +
    'stabilisation exchange climate venture public hedge legal defense scholarship memorial'
  ).split(' '),
);

/** Whether words about holdings stand near. */
function isAboutHoldings(scene: Scene, first: number, last: number): boolean {
  for (let i = first - NEAR; i <= last + NEAR; i++) {
    if ((i < first || i > last) && HOLDINGS.has(scene.word(i).form)) return true;
  }
  return false;
}

function mention(scene: Scene, first: number, last: number, fund: NamedFund, key: MessageKey) {
  const end = scene.end(last);
  const cut = /['’]s$/.test(scene.word(last).written) ? 2 : 0;
  return { start: scene.start(first), end: end - cut, fund, why: { key } };
}

function findManager(scene: Scene, first: number, byHead: Map<string, ManagerName[]>) {
  if (!scene.isCapital(first)) return null;
  let best: { manager: ManagerName; last: number } | null = null;
  for (const manager of byHead.get(scene.word(first).form) ?? []) {
    const last = first + manager.words.length - 1;
    const fits = manager.words.every((form, k) => {
      const isNext = k === 0 || scene.gap(first + k) <= GAP.comma;
      return isNext && scene.word(first + k).form === form;
    });
    if (fits && (!best || last > best.last)) best = { manager, last };
  }
  if (!best) return null;
  // "Ariel Fund" is a mutual fund of the manager Ariel.
  const next = best.last + 1;
  if (FUND_WORDS.has(scene.word(next).form) && scene.isCapital(next)) return null;
  const isAlone = best.manager.words.length === 1;
  if (isAlone && scene.evidence.surnames.has(scene.word(best.last).form)) return null;
  if (!isAboutHoldings(scene, first, best.last)) return null;
  const { cik, name } = best.manager;
  return {
    ...mention(scene, first, best.last, { kind: 'manager', cik, name }, 'mentionManager'),
    last: best.last,
  };
}

/** The name of a mutual fund that ends in the word "Fund": "Ariel Appreciation Fund". */
function findMutualFund(scene: Scene, last: number, managers: ReadonlyMap<string, unknown>) {
  if (!FUND_WORDS.has(scene.word(last).form) || scene.word(last).shape !== 'capital') return null;
  const setting = scene.lineKind(last);
  if (setting === LINE.title || setting === LINE.shouted) return null;
  let first = last;
  while (last - first < LONGEST_NAME && scene.gap(first) <= GAP.and && scene.isCapital(first - 1)) {
    first--;
    if (scene.gap(first) > GAP.and) break;
  }
  while (first < last && NOT_FIRST.has(scene.word(first).form)) first++;
  const isManagers = last - first === 1 && managers.has(scene.word(first).form);
  if ((last - first < 2 && !isManagers) || !isAboutHoldings(scene, first, last)) return null;
  for (let i = first; i < last; i++) if (NOT_MUTUAL.has(scene.word(i).form)) return null;
  const written = scene.reading.text.slice(scene.start(first), scene.end(last));
  // The fund of a mark outlives the text.
  const name = ownString(written.replace(/['’]s$/, ''));
  return mention(scene, first, last, { kind: 'mutual-fund', name }, 'mentionMutualFund');
}

/**
 * The funds that the text names where it speaks of holdings: managers that file Form 13F, and
 * mutual funds by their full name, which do not. In order, none overlapping.
 */
export function findFundMentions(scene: Scene): FundMention[] {
  const found: FundMention[] = [];
  if (scene.finance === 0) return found;
  const byHead = new Map<string, ManagerName[]>();
  for (const manager of scene.slice.managers) {
    const [head = ''] = manager.words;
    byHead.set(head, [...(byHead.get(head) ?? []), manager]);
  }
  let next = 0;
  for (const i of scene.places(({ form }) => byHead.has(form) || FUND_WORDS.has(form))) {
    if (i < next) continue;
    const manager = findManager(scene, i, byHead);
    if (manager) {
      const { last, ...fund } = manager;
      found.push(fund);
      next = last + 1;
      continue;
    }
    const fund = findMutualFund(scene, i, byHead);
    if (!fund) continue;
    while (found.length > 0 && (found.at(-1)?.end ?? 0) > fund.start) found.pop();
    found.push(fund);
  }
  return found;
}
