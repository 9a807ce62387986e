import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { serveCards, serveMessages } from '@/lib/messages/serve';
import { ensureAlarm, onAlarm } from '@/lib/platform/alarm';
import { keepAlive } from '@/lib/platform/keep-alive';
import { passCommandsOn } from '@/lib/platform/page-commands';
import { speakAsBrowser } from '@/lib/platform/language';
import { keepSiteScripts } from '@/lib/platform/site-scripts';
import { onSynced } from '@/lib/platform/sync-store';
import { createHandlers } from './handlers';
import { keepContact } from './contact';
import { offerMenu } from './menu';
import { answerNotices, notices } from './notices';
import { createServices } from './services';
import { checkAndPrune } from './pruning';
import { answerCard, checkWatchlist, countAnew, inRoom, takeSynced, tellAnew } from './watching';

/** All listeners are registered before the first wait: a worker may be started by any of them. */
export default defineBackground(() => {
  speakAsBrowser();
  const services = createServices(notices);

  serveMessages(createHandlers(services), (work) => inRoom(services, work));
  serveCards((asked, push) => keepAlive(answerCard(services, asked, push)));
  offerMenu(services);
  answerNotices(services);
  onAlarm({
    check: () => {
      void keepAlive(checkAndPrune(services));
      void keepAlive(services.history.resume());
      void keepAlive(services.funds.resume());
    },
    tell: () => void keepAlive(tellAnew(services)),
  });
  onSynced(() => void keepAlive(takeSynced(services)));
  keepSiteScripts();
  passCommandsOn();
  keepContact(services);

  browser.runtime.onInstalled.addListener(({ reason }) => void start(reason === 'update'));
  browser.runtime.onStartup.addListener(() => void start(false));

  // At every start of the worker: switching the extension off and on rings neither bell above.
  void services.settings().then(({ pollMinutes }) => ensureAlarm(pollMinutes));
  // What a stopped worker left unfinished goes on, whatever woke this one.
  void keepAlive(takeSynced(services));
  void keepAlive(services.history.resume());
  void keepAlive(services.funds.resume());
  void keepAlive(services.fill());

  async function start(isUpdated: boolean): Promise<void> {
    if (isUpdated) await keepAlive(services.watch.takeUnsummed());
    await countAnew(services);
    const listed = await keepAlive(services.directory.ensure('bulk'));
    // The counts of words that the directory is built with may be others now.
    if (isUpdated && listed.ok) void keepAlive(services.directory.rebuild());
    if (isUpdated) void keepAlive(services.companies.renew());
    await keepAlive(checkWatchlist(services));
  }
});
