import { browser } from 'wxt/browser';
import { declareContact } from '@/lib/platform/contact-rule';
import { keepAlive } from '@/lib/platform/keep-alive';
import type { Services } from './services';

/** Brings what our requests declare in line with the reader's setting. */
export async function alignContact({ settings }: Pick<Services, 'settings'>): Promise<void> {
  await declareContact((await settings()).contact);
}

/** Aligns after an update, too, whose version is declared with the address. */
export function keepContact(services: Services): void {
  browser.runtime.onInstalled.addListener(() => void keepAlive(alignContact(services)));
}
