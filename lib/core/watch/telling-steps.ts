import { addTo } from '@/lib/core/grouped';
import type { NewsItem, Telling } from './news';

/** What can happen to a piece of news once it is stored. */
export type TellingStep =
  /** It was decided what becomes of it. */
  | { readonly kind: 'planned'; readonly telling: Telling }
  /** The reader has looked at it. */
  | { readonly kind: 'seen'; readonly atMs: number }
  /** The browser shows the notification of that name, or showed it until it was answered or closed. */
  | { readonly kind: 'shown'; readonly note: string; readonly atMs: number }
  /** The browser will not show it: the permission is not there. */
  | { readonly kind: 'refused' }
  /** Another profile of the reader's has told it. */
  | { readonly kind: 'told-elsewhere'; readonly atMs: number };

/**
 * The next state of an item: new or held, then telling, then told; or silent for good. Every step
 * can come at any time, twice, or out of order; one that does not fit changes nothing and gives the
 * same object. Nothing that is told or silent is ever told again.
 */
export function stepTelling(item: NewsItem, step: TellingStep): NewsItem {
  const { telling, seenAtMs } = item;
  switch (step.kind) {
    case 'planned':
      return isWaiting(telling) ? { ...item, telling: step.telling } : item;
    case 'seen': {
      if (seenAtMs !== null) return item;
      const seen = { ...item, seenAtMs: step.atMs };
      // Of one that the browser is being asked to show, `pendingNotes` decides.
      return isWaiting(telling) ? { ...seen, telling: { state: 'silent', why: 'seen' } } : seen;
    }
    case 'shown': {
      if (telling.state !== 'telling' || telling.note !== step.note) return item;
      const { ruleId } = telling;
      return { ...item, telling: { state: 'told', atMs: step.atMs, ruleId, where: 'here' } };
    }
    case 'refused':
      return telling.state === 'telling'
        ? { ...item, telling: { state: 'silent', why: 'off' } }
        : item;
    case 'told-elsewhere': {
      if (!isWaiting(telling) && telling.state !== 'telling') return item;
      const ruleId = telling.state === 'telling' ? telling.ruleId : '';
      return { ...item, telling: { state: 'told', atMs: step.atMs, ruleId, where: 'elsewhere' } };
    }
  }
}

function isWaiting({ state }: Telling): boolean {
  return state === 'new' || state === 'held';
}

/** A notification that the browser is to show under its name. */
export interface PendingNote {
  readonly note: string;
  readonly items: readonly NewsItem[];
}

/** What is to be done for the items that the browser is being asked to show. */
export interface PendingNotes {
  /** Ask for these, then make the step `shown` of each of their items. */
  readonly ask: readonly PendingNote[];
  /** Store these: they are shown already, or were seen or taken back before they were asked for. */
  readonly put: readonly NewsItem[];
}

/**
 * What is left to do of the items in the state `telling`, whenever a worker starts or has planned.
 * `shown` are the names of the notifications that the browser shows now: such a one was asked for
 * before the worker died, and is told. One that is not shown was never asked for, since whoever
 * closes one wakes the worker, which makes the step `shown`.
 */
export function pendingNotes(
  items: readonly NewsItem[],
  shown: ReadonlySet<string>,
  nowMs: number,
): PendingNotes {
  const notes = new Map<string, NewsItem[]>();
  const put: NewsItem[] = [];
  for (const item of items) {
    const { telling, seenAtMs, isWithdrawn } = item;
    if (telling.state !== 'telling') continue;
    const { note } = telling;
    if (shown.has(note)) put.push(stepTelling(item, { kind: 'shown', note, atMs: nowMs }));
    else if (seenAtMs !== null) put.push({ ...item, telling: { state: 'silent', why: 'seen' } });
    else if (isWithdrawn) put.push({ ...item, telling: { state: 'new' } });
    else addTo(notes, note, item);
  }
  const ask = [...notes].map(([note, asked]) => ({ note, items: asked }));
  return { ask, put };
}
