import type { Cik } from '@/lib/core/edgar/cik';
import { addTo, grouped } from '@/lib/core/grouped';
import { compareText } from '@/lib/core/order';
import type { WatchEntry, WatchId } from './entry';
import { heldUntil, type TellingTimes } from './held-until';
import type { NewsItem, Telling } from './news';
import type { Rule } from './rule';
import { ruleFor } from './rule-match';
import { eventsOf } from './same-event';
import { stepTelling } from './telling-steps';

/** All that decides what is told, and when. */
export interface TellingPlan extends TellingTimes {
  readonly entries: ReadonlyMap<WatchId, WatchEntry>;
  /** In the reader's order. */
  readonly rules: readonly Rule[];
  /** Whom the reader does not watch and wants to hear no more of. */
  readonly muted: ReadonlySet<Cik>;
}

/** News of more companies than these at once comes as one notification. */
const MOST_NOTES = 3;

/**
 * Decides what becomes of news that is new or held: items whose telling changed, to be stored
 * before anything is asked of the browser. Give all items that are new, held or telling, those of
 * other entries with a mark in common with one of them, and those told on this local day. An event
 * that several entries watch is told once, and one that was seen is not told at all. News of one
 * company at one time is one notification, of more than three companies too; a company that had
 * its share of the day is passed over.
 */
export function planTelling(items: readonly NewsItem[], plan: TellingPlan): NewsItem[] {
  const changed: NewsItem[] = [];
  const ready: Ready[] = [];
  for (const event of eventsOf(items)) {
    const waiting = event.filter(isWaiting);
    if (waiting.length === 0) continue;
    const decided = followed(event) ?? decide(event, waiting, plan);
    if ('state' in decided) changed.push(...settled(waiting, decided));
    else ready.push({ ...decided, waiting });
  }
  return [...changed, ...notesOf(ready, items, plan)];
}

/** An event whose time has come. */
interface Ready {
  readonly rule: Rule;
  readonly isDigest: boolean;
  readonly waiting: readonly NewsItem[];
}

function isWaiting({ telling, isWithdrawn }: NewsItem): boolean {
  return !isWithdrawn && (telling.state === 'new' || telling.state === 'held');
}

/** What was settled for the same event under another entry; null where nothing was. */
function followed(event: readonly NewsItem[]): Telling | null {
  const tellings = event.map(({ telling }) => telling);
  const told = tellings.find(({ state }) => state === 'told');
  if (told) return told;
  if (event.some(isSeen)) return { state: 'silent', why: 'seen' };
  return tellings.find(isSettled) ?? null;
}

/** What one entry's reason alone kept silent may still be told for another. */
function isSettled(telling: Telling): boolean {
  if (telling.state === 'silent') return telling.why !== 'before' && telling.why !== 'no-rule';
  return telling.state === 'telling';
}

/** What was there before the entry was watched counts as seen for that entry alone. */
function isSeen({ seenAtMs, telling }: NewsItem): boolean {
  return seenAtMs !== null && !(telling.state === 'silent' && telling.why === 'before');
}

function decide(
  event: readonly NewsItem[],
  waiting: readonly NewsItem[],
  plan: TellingPlan,
): Telling | Omit<Ready, 'waiting'> {
  const { entries, rules, muted, settings } = plan;
  if (!settings.notifications) return { state: 'silent', why: 'off' };
  const [item] = waiting.toSorted((a, b) => a.foundAtMs - b.foundAtMs);
  if (!item) return { state: 'new' };
  const watching = event.flatMap(({ watchId }) => entries.get(watchId) ?? []);
  const match = ruleFor(item, watching, rules, muted.has(item.subject.cik));
  if (!match.rule) {
    const isMuted = match.hidden.some(({ why }) => why === 'muted' || why === 'off');
    return { state: 'silent', why: isMuted ? 'muted' : 'no-rule' };
  }
  const held = heldUntil(item, match.entry, plan);
  return held ?? { rule: match.rule, isDigest: settings.digestAt !== null };
}

function settled(waiting: readonly NewsItem[], telling: Telling): NewsItem[] {
  return waiting
    .filter((item) => JSON.stringify(item.telling) !== JSON.stringify(telling))
    .map((item) => stepTelling(item, { kind: 'planned', telling }));
}

function notesOf(
  ready: readonly Ready[],
  items: readonly NewsItem[],
  plan: TellingPlan,
): NewsItem[] {
  const digest = ready.filter(({ isDigest }) => isDigest);
  const bySubject = grouped(
    ready.filter(({ isDigest }) => !isDigest),
    subjectOf,
  );
  const had = notesToday(items, plan);
  const isOver = (subject: Cik | undefined) =>
    (subject === undefined ? 0 : (had.get(subject) ?? 0)) >= plan.settings.capPerDay;
  const over = [...bySubject].filter(([subject]) => isOver(subject)).flatMap(([, ones]) => ones);
  const told = [...bySubject].filter(([subject]) => !isOver(subject)).map(([, ones]) => ones);
  const notes = told.length > MOST_NOTES ? [told.flat()] : told;
  return [
    ...over.flatMap(({ waiting }) => settled(waiting, { state: 'silent', why: 'cap' })),
    ...notes.flatMap((note) => asked(note, 'news')),
    ...asked(digest, 'digest'),
  ];
}

function subjectOf({ waiting }: Ready): Cik | undefined {
  return waiting[0]?.subject.cik;
}

/** The name of a notification comes from an item that is told once: no two ever share one. */
function asked(note: readonly Ready[], kind: 'news' | 'digest'): NewsItem[] {
  const ids = note.flatMap(({ waiting }) => waiting.map(({ id }) => id)).sort(compareText);
  const name = `${kind}:${ids[0] ?? ''}`;
  return note.flatMap(({ waiting, rule }) =>
    settled(waiting, { state: 'telling', note: name, ruleId: rule.id }),
  );
}

/** How many notifications about each company were shown today, or are about to be. */
function notesToday(
  items: readonly NewsItem[],
  { nowMs, clock }: TellingPlan,
): ReadonlyMap<Cik, number> {
  const today = clock.dayAt(nowMs);
  const notes = new Map<Cik, string[]>();
  for (const { subject, telling } of items) {
    if (telling.state === 'telling') addTo(notes, subject.cik, telling.note);
    // What was told in one notification was told at one moment, by whichever profile.
    if (telling.state === 'told' && clock.dayAt(telling.atMs) === today) {
      addTo(notes, subject.cik, String(telling.atMs));
    }
  }
  return new Map([...notes].map(([subject, names]) => [subject, new Set(names).size]));
}
