import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { serveCards, serveMessages } from '@/lib/messages/serve';
import { ensureAlarm, onAlarm } from '@/lib/platform/alarm';
import { keepAlive } from '@/lib/platform/keep-alive';
import { createHandlers } from './handlers';
import { createServices } from './services';
import { answerCard, checkWatchlist, countAnew } from './watching';

/** All listeners are registered before the first wait: a worker may be started by any of them. */
export default defineBackground(() => {
  const services = createServices();

  serveMessages(createHandlers(services));
  serveCards((asked, push) => keepAlive(answerCard(services, asked, push)));
  onAlarm(() => void keepAlive(checkWatchlist(services)));

  browser.runtime.onInstalled.addListener(() => void start());
  browser.runtime.onStartup.addListener(() => void start());

  // At every start of the worker: switching the extension off and on rings neither bell above.
  void ensureAlarm();

  async function start(): Promise<void> {
    await countAnew(services);
    await keepAlive(services.directory.ensure('bulk'));
    await keepAlive(checkWatchlist(services));
  }
});
