import { companyPagePath, fundPagePath, personPagePath } from '@/lib/core/format/own-page-path';
import { glossaryPath } from '@/lib/core/glossary/path';
import { parseIsoDate } from '@/lib/core/iso-date';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Caller } from '@/lib/messages/caller';
import type { OwnPage, Request } from '@/lib/messages/protocol';
import type { Handlers } from '@/lib/messages/serve';
import { injectCard, injectScript } from '@/lib/platform/inject-script';
import { keepAlive } from '@/lib/platform/keep-alive';
import { openPage } from '@/lib/platform/open-page';
import { tellPages } from '@/lib/platform/tell-pages';
import { DEFAULT_SETTINGS } from '@/lib/settings/settings';
import { replyToPage, type PagePlace } from '@/lib/services/directory-reply';
import { PageOpener } from './page-opener';
import { alignContact } from './contact';
import { asCik } from './as-cik';
import { fundHandlers } from './fund-handlers';
import { inject } from './inject';
import { markHandlers } from './mark-handlers';
import { prune } from './pruning';
import type { Services } from './services';
import { searchHandlers } from './search-handlers';
import { siteHandlers } from './site-handlers';
import { readWords, speakAnew } from './speaking';
import { watchHandlers } from './watch-handlers';
import { wipeAll } from './wiping';

/** One line of work for each kind of request. */
export function createHandlers(services: Services): Handlers {
  const handlers: Handlers = {
    ...handlersOn(services),
    'data.wipe': async ({ what }) => {
      try {
        await keepAlive(wipeAll(services, what));
      } finally {
        // The others hold parts of the services, which are new ones now, also after a failure.
        Object.assign(handlers, handlersOn(services));
      }
      return ok(null);
    },
  };
  return handlers;
}

function handlersOn(services: Services): Omit<Handlers, 'data.wipe'> {
  const { directory, history } = services;
  const pages = new PageOpener(openPage, () => Date.now());
  return {
    'directory.slice': (query, caller) =>
      keepAlive(replyToPage({ ...services, now: () => Date.now() }, query, placeOf(caller))),
    'directory.search': ({ text }) => keepAlive(directory.search(text)),
    'card.inject': (_, caller) =>
      inject(caller, async (tabId, frameId) =>
        // A card that cannot know how it is to look can still say that nothing can be read.
        injectCard(tabId, frameId, await services.settings().catch(() => DEFAULT_SETTINGS)),
      ),
    'judge.inject': (_, caller) =>
      inject(caller, (tabId, frameId) => injectScript('judge', tabId, frameId)),
    'words.read': () => readWords(services),
    'correction.add': (made, caller) => correct(services, made, hostOf(caller)),
    'correction.remove': async ({ id }) => {
      await services.corrections.remove(id);
      return ok(null);
    },
    'settings.choose': async (chosen) => {
      await services.choose(chosen);
      if (chosen.contact !== undefined) await alignContact(services);
      if (chosen.language !== undefined) await keepAlive(speakAnew(services));
      await keepAlive(tellPages());
      if (chosen.cacheLimit !== undefined) void keepAlive(prune(services));
      return ok(null);
    },
    'page.open': (shown) => pages.open(pathOf(shown)),
    'history.load': async ({ subject, cik, since }) => {
      services.asked.note({ kind: subject, id: asCik(cik) });
      const day = parseIsoDate(since);
      if (!day) return fail({ kind: 'fault', detail: `${since} is no day` });
      await history.want(subject, asCik(cik), day);
      void keepAlive(history.run(subject, asCik(cik)));
      return ok(null);
    },
    'history.stop': async ({ subject, cik }) => {
      await history.stop(subject, asCik(cik));
      return ok(null);
    },
    'history.wake': ({ subject, cik }) => {
      services.asked.note({ kind: subject, id: asCik(cik) });
      void keepAlive(history.wake(subject, asCik(cik)));
      return Promise.resolve(ok(null));
    },
    ...fundHandlers(services),
    ...markHandlers(services),
    ...searchHandlers(services),
    ...siteHandlers(services),
    ...watchHandlers(services),
  };
}

/** Keeps a correction for the caller's host or everywhere; what is meant must be on a list. */
async function correct(
  { directory, corrections }: Services,
  { phrase, not, instead, everywhere }: Request<'correction.add'>,
  host: string | null,
): Promise<Result<null, Problem>> {
  if (!everywhere && host === null) {
    return fail({ kind: 'fault', detail: 'this page has no host to remember the correction for' });
  }
  const meant = instead && (await directory.find(asCik(instead.cik), instead.ticker));
  if (meant && !meant.ok) return meant;
  return corrections.add({
    phrase,
    not: asCik(not),
    instead: meant && { cik: meant.value.cik, ticker: meant.value.ticker },
    host: everywhere ? null : host,
  });
}

function pathOf(shown: OwnPage): string {
  if (shown.page === 'glossary') return glossaryPath(shown.at);
  const cik = asCik(shown.cik);
  switch (shown.page) {
    case 'company':
      return companyPagePath(cik, shown.ticker);
    case 'person':
      return personPagePath(cik);
    case 'fund':
      return fundPagePath(cik);
  }
}

function placeOf(caller: Caller): PagePlace {
  return caller.from === 'page' ? caller : { host: null, tabHost: null };
}

function hostOf(caller: Caller): string | null {
  return caller.from === 'page' ? caller.host : null;
}
