import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { serveCards, serveMessages } from '@/lib/messages/serve';
import { ensureAlarm, onAlarm } from '@/lib/platform/alarm';
import { keepAlive } from '@/lib/platform/keep-alive';
import { feedCard } from '@/lib/services/card-feed';
import { createHandlers } from './handlers';
import { createServices } from './services';
import { checkWatchlist, countAnew } from './watching';

/** All listeners are registered before the first wait: a worker may be started by any of them. */
export default defineBackground(() => {
  const services = createServices();

  serveMessages(createHandlers(services));
  serveCards((asked, push) => keepAlive(feedCard(services, asked, push)));
  onAlarm(() => void keepAlive(checkWatchlist(services)));

  browser.runtime.onInstalled.addListener(() => void start());
  browser.runtime.onStartup.addListener(() => void start());

  async function start(): Promise<void> {
    await ensureAlarm();
    await countAnew(services);
    await keepAlive(services.directory.ensure('bulk'));
    await keepAlive(checkWatchlist(services));
  }
});
