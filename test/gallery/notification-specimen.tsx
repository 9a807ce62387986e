import { dayAt } from '@/lib/core/format/day';
import { digestText } from '@/lib/core/format/digest-words';
import { asOneText, notificationText } from '@/lib/core/format/notification-words';
import type { NewsItem } from '@/lib/core/watch/news';
import { DEFAULT_RULES, type Rule } from '@/lib/core/watch/rule';
import { topicsOf } from '@/lib/core/watch/rule-match';
import { NOW_MS } from './states/invented';

/** A notification with its name in the gallery. */
export interface NotificationState {
  readonly name: string;
  readonly items: readonly NewsItem[];
  readonly isDigest?: boolean;
}

/** The rule of a new list that is about it. */
function ruleOf({ content }: NewsItem): Rule | null {
  const topics = topicsOf(content);
  return DEFAULT_RULES.find((rule) => rule.topics.some((topic) => topics.includes(topic))) ?? null;
}

/** A notification as desktops draw it: Chromium with a line of its own for the reason, Firefox in one text. */
export function NotificationSpecimen({ state }: { readonly state: NotificationState }) {
  const { name, items, isDigest = false } = state;
  const words = (isDigest ? digestText : notificationText)(items, ruleOf, dayAt(NOW_MS));
  return (
    <figure>
      <figcaption>{name}</figcaption>
      <Drawn title={words.title} message={words.message} why={words.why} />
      <Drawn title={words.title} message={asOneText(words)} />
    </figure>
  );
}

interface DrawnProps {
  readonly title: string;
  readonly message: string;
  readonly why?: string;
}

function Drawn({ title, message, why }: DrawnProps) {
  return (
    <div className="notification">
      <img src="/icon/buyline.svg" alt="" width="40" height="40" />
      <div>
        <b>{title}</b>
        <p>{message}</p>
        {why !== undefined && <small>{why}</small>}
      </div>
    </div>
  );
}
