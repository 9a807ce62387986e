import { dayAt } from '@/lib/core/format/day';
import { digestText } from '@/lib/core/format/digest-words';
import { subjectLabel } from '@/lib/core/format/news-words';
import { notificationText } from '@/lib/core/format/notification-words';
import { newsPagePath } from '@/lib/core/format/own-page-path';
import type { NewsItem } from '@/lib/core/watch/news';
import type { Rule } from '@/lib/core/watch/rule';
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
  show: ({ note, items }, rules) => {
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    const today = dayAt(Date.now());
    const text = note.startsWith('digest:')
      ? digestText(items, today)
      : notificationText(items, (item) => ruleOf(item, byId), today);
    const [only, ...others] = subjectsOf(items);
    const button =
      only && others.length === 0 ? say('notifyMute', { name: subjectLabel(only.subject) }) : null;
    return showNotice({ name: note, ...text, button });
  },
};

/** A click opens the event's page, the button mutes what it is about; either way it was told. */
export function answerNotices(services: Services): void {
  const told = (note: string) => services.watch.noticeClosed(note);
  listenToNotices({
    onOpen: (note) => void keepAlive(open(services, note)),
    onButton: (note) => void keepAlive(mute(services, note)),
    onClosed: (note) => void keepAlive(told(note)),
  });
}

async function open({ watch }: Services, note: string): Promise<void> {
  const items = await watch.noticeClosed(note);
  await clearNotice(note);
  const [only, ...others] = subjectsOf(items);
  // What is about several is listed in the popup.
  await openPage(only && others.length === 0 ? newsPagePath(only) : '/popup.html');
}

async function mute(services: Services, note: string): Promise<void> {
  const items = await services.watch.noticeClosed(note);
  await clearNotice(note);
  const ids = new Set(items.map(({ watchId }) => watchId));
  for (const id of ids) await services.watch.entries.edit(id, { isMuted: true });
  await tellAnew(services);
}

function ruleOf({ telling }: NewsItem, rules: ReadonlyMap<string, Rule>): Rule | null {
  return telling.state === 'telling' ? (rules.get(telling.ruleId) ?? null) : null;
}

/** The first item about each company, person or fund. */
function subjectsOf(items: readonly NewsItem[]): NewsItem[] {
  return [...new Map(items.toReversed().map((item) => [item.subject.cik, item])).values()];
}
