import type { MessageKind } from './protocol';

/** Who sends a message: our script in a page, or one of our own pages. */
export type Caller =
  | {
      readonly from: 'page';
      readonly tabId: number;
      readonly frameId: number;
      /** The host of the frame, without port; null where the browser states none. */
      readonly host: string | null;
      /** The host of the page in the tab, for a frame may be another's; null where it is not stated. */
      readonly tabHost: string | null;
    }
  | { readonly from: 'extension' };

/** The facts of a sender as the browser states them. */
export interface SenderFacts {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  /** Absent in some browsers; where it is stated it cannot be forged by a page's process. */
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    { readonly id?: number | undefined; readonly url?: string | undefined } | undefined;
}

/** Kinds that only our own pages may send: a page's process can be taken over, ours holds more. */
const EXTENSION_ONLY: readonly MessageKind[] = [
  'correction.remove',
  'data.wipe',
  'funds.reorder',
  'funds.search',
  'funds.stop',
  'history.load',
  'history.stop',
  'history.wake',
  'reader.import',
  'rules.mute',
  'rules.remove',
  'rules.save',
  'rules.try',
  'rules.unmute',
  'search.ask',
  'search.find',
  'settings.choose',
  'site.pause',
  'site.resume',
  'telling.save',
  'watch.edit',
  'watch.import',
  'watch.paste',
  'watch.poll',
  'watch.seen',
  'watch.settings',
  'watch.snooze',
];

/** Kinds that make sense in a page alone, for they are about its frame. */
const PAGE_ONLY: readonly MessageKind[] = ['card.inject', 'judge.inject', 'marks.states'];

/**
 * Tells who the sender is; null for strangers: another extension, or a sender without a tab that
 * is no page of ours. `origin` is the extension's own, `chrome-extension://…/`.
 */
export function callerOf(sender: SenderFacts, id: string, origin: string): Caller | null {
  if (sender.id !== id) return null;
  if (sender.url?.startsWith(origin)) {
    const ours = sender.origin === undefined || `${sender.origin}/` === origin;
    return ours ? { from: 'extension' } : null;
  }
  if (sender.tab?.id === undefined || sender.frameId === undefined) return null;
  const { tab, frameId } = sender;
  const tabHost = hostIn(tab.url ?? '');
  return { from: 'page', tabId: sender.tab.id, frameId, host: hostOf(sender), tabHost };
}

/** By its origin where that is stated; a sandboxed frame's is `null`, and it has no host. */
function hostOf({ origin, url }: SenderFacts): string | null {
  return hostIn(origin ?? url ?? '');
}

function hostIn(address: string): string | null {
  return (URL.canParse(address) && new URL(address).hostname) || null;
}

/** Whether the caller may send messages of that kind. */
export function mayAsk(caller: Caller, kind: MessageKind): boolean {
  if (PAGE_ONLY.includes(kind)) return caller.from === 'page';
  return caller.from === 'extension' || !EXTENSION_ONLY.includes(kind);
}
