import { dayAt } from '@/lib/core/format/day';
import { digestText } from '@/lib/core/format/digest-words';
import { muteButton } from '@/lib/core/format/mute-words';
import { subjectLabel } from '@/lib/core/format/news-words';
import { notificationText } from '@/lib/core/format/notification-words';
import { newsPagePath } from '@/lib/core/format/own-page-path';
import type { NewsItem } from '@/lib/core/watch/news';
import type { Rule } from '@/lib/core/watch/rule';
import { weightiestFirst } from '@/lib/core/watch/weigh-news';
import { say } from '@/lib/core/words/say';
import { keepAlive } from '@/lib/platform/keep-alive';
import {
  clearNotice,
  listenToNotices,
  mayNotify,
  shownNotices,
  showNotice,
} from '@/lib/platform/notifications';
import { openPage } from '@/lib/platform/open-page';
import type { Notices } from '@/lib/services/watch/telling';
import type { Services } from './services';
import { tellAnew } from './watching';

/** The browser's notifications, as the telling needs them. */
export const notices: Notices = {
  may: mayNotify,
  shown: shownNotices,
  show: ({ note, items }, { rules, entries }) => {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const text = note.startsWith('digest:') ? digestText : notificationText;
    const words = text(items, (item) => ruleOf(item, byId), dayAt(Date.now()));
    return showNotice({ name: note, ...words, button: muteButton(entries) ?? muteAbout(items) });
  },
};

/**
 * A click opens the event's page, the button mutes the entry by which it came; either way it was
 * told. Of several entries, the page that opens has a button for each.
 */
export function answerNotices(services: Services): void {
  const told = (note: string) => services.watch.noticeClosed(note);
  listenToNotices({
    onOpen: (note) => void keepAlive(open(services, note)),
    onButton: (note) => void keepAlive(mute(services, note)),
    onClosed: (note) => void keepAlive(told(note)),
  });
}

async function open(services: Services, note: string): Promise<void> {
  await openAbout(await answered(services, note));
}

async function mute(services: Services, note: string): Promise<void> {
  const items = await answered(services, note);
  const ids = [...new Set(items.map(({ watchId }) => watchId))];
  const entries = await services.reader.entries.bulkGet(ids);
  const [only, ...others] = entries.flatMap((entry) => entry ?? []);
  const [about, ...more] = subjectsOf(items);
  if (!only && about && more.length === 0) {
    await services.watch.mute(about);
    return tellAnew(services);
  }
  if (!only || others.length > 0) return openAbout(items);
  await services.watch.entries.edit(only.id, { isMuted: true });
  await tellAnew(services);
}

/** What the notification told, which is shown no more. */
async function answered({ watch }: Services, note: string): Promise<readonly NewsItem[]> {
  const items = await watch.noticeClosed(note);
  await clearNotice(note);
  return items;
}

/** What is about several companies, people or funds is listed in the popup. */
async function openAbout(items: readonly NewsItem[]): Promise<void> {
  const [only, ...others] = subjectsOf(items);
  await openPage(only && others.length === 0 ? newsPagePath(only) : '/popup.html');
}

function ruleOf({ telling }: NewsItem, rules: ReadonlyMap<string, Rule>): Rule | null {
  return telling.state === 'telling' ? (rules.get(telling.ruleId) ?? null) : null;
}

/** The button where nobody watches whom the news is about, and a rule about any company told it. */
function muteAbout(items: readonly NewsItem[]): string | null {
  const [only, ...others] = subjectsOf(items);
  return only && others.length === 0
    ? say('notifyMute', { name: subjectLabel(only.subject) })
    : null;
}

/** The weightiest item about each company, person or fund, as the notification names them. */
function subjectsOf(items: readonly NewsItem[]): NewsItem[] {
  const byWeight = weightiestFirst(items).toReversed();
  return [...new Map(byWeight.map((item) => [item.subject.cik, item])).values()];
}
