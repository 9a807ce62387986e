import { browser } from 'wxt/browser';
import { asOneText } from '@/lib/core/format/notification-words';

/** What a notification says and offers. */
export interface Notice {
  /** Its name: shown again under it, it takes the place of the first. */
  readonly name: string;
  readonly title: string;
  readonly message: string;
  /** Why it came: seen however long the message is. */
  readonly why: string;
  /** The words of its button; null for none, and where the browser shows none. */
  readonly button: string | null;
}

/** What the reader did with one. */
export interface NoticeListeners {
  readonly onOpen: (name: string) => void;
  readonly onButton: (name: string) => void;
  /** It is no longer shown, by the reader or the browser. */
  readonly onClosed: (name: string) => void;
}

const PERMISSION = { permissions: ['notifications' as const] };

/** Whether the reader has allowed notifications: the permission is asked for, never presumed. */
export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains(PERMISSION);
}

/** Asks the reader for leave to notify, right after a click; returns whether it is given. */
export function askToNotify(): Promise<boolean> {
  return browser.permissions.request(PERMISSION);
}

/** The names of the notifications that are shown now. */
export async function shownNotices(): Promise<Set<string>> {
  return new Set(Object.keys(await browser.notifications.getAll()));
}

/** Shows one, or puts it in the place of the one of that name; rejects where the browser will not. */
export async function showNotice({ name, title, message, why, button }: Notice): Promise<void> {
  await browser.notifications.create(name, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    // Chromium has a line of its own for it and cuts the message; Firefox has one text.
    ...(import.meta.env.CHROME
      ? { message, contextMessage: why }
      : { message: asOneText({ message, why }) }),
    // Firefox refuses a notification with buttons.
    ...(button !== null && import.meta.env.CHROME ? { buttons: [{ title: button }] } : {}),
  });
}

/** Takes one away that was answered. */
export async function clearNotice(name: string): Promise<void> {
  await browser.notifications.clear(name);
}

/**
 * Registers the listeners: at the start of the worker where the permission is there, else as soon
 * as it is given. Before that the browser has no such interface.
 */
export function listenToNotices(listeners: NoticeListeners): void {
  let isListening = false;
  const listen = () => {
    if (isListening || !hasNotifications()) return;
    isListening = true;
    browser.notifications.onClicked.addListener(listeners.onOpen);
    browser.notifications.onButtonClicked.addListener(listeners.onButton);
    browser.notifications.onClosed.addListener(listeners.onClosed);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}

/** Typed as always there. */
function hasNotifications(): boolean {
  return (browser as { notifications?: unknown }).notifications !== undefined;
}
