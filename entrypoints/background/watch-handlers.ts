import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Subject } from '@/lib/core/look-up/subject';
import { watchId, type WatchId } from '@/lib/core/watch/entry';
import type { Caller } from '@/lib/messages/caller';
import type { Request } from '@/lib/messages/protocol';
import type { Handlers } from '@/lib/messages/serve';
import { ensureAlarm } from '@/lib/platform/alarm';
import { keepAlive } from '@/lib/platform/keep-alive';
import { tellPages } from '@/lib/platform/tell-pages';
import { importReader } from '@/lib/services/import-reader';
import { importWatch } from '@/lib/services/watch/import-watch';
import { resolveList } from '@/lib/services/watch/paste-list';
import { removeRule, saveRule } from '@/lib/services/watch/rule-list';
import type { Wanted } from '@/lib/services/watch/watch-entries';
import { tryRuleOn } from '@/lib/services/watch/try-rule-on';
import { alignContact } from './contact';
import { asCik } from './as-cik';
import type { Services } from './services';
import { speakAnew } from './speaking';
import { checkFirst, checkWatchlist, countAnew, tellAnew } from './watching';

/** One line of work for each kind of request about the watch. */
export function watchHandlers(services: Services) {
  const { watch, reader, choose, settings } = services;
  return {
    'watch.add': (wanted, caller) => add(services, wanted, caller),
    'watch.remove': async ({ id }, caller) => {
      if (!mayName(caller, id)) return refused();
      await watch.entries.remove([id as WatchId]);
      await changed(services);
      return ok(null);
    },
    'watch.paste': ({ text }) => keepAlive(paste(services, text)),
    'watch.edit': async ({ id, ...changes }) => {
      await watch.entries.edit(id as WatchId, changes);
      await changed(services);
      return ok(null);
    },
    'watch.import': async (file) => {
      const done = await importWatch({ ...services, entries: watch.entries }, file);
      if (!done.ok) return done;
      void keepAlive(checkFirst(services, done.value.fresh));
      await changed(services);
      return ok(done.value.imported);
    },
    'reader.import': async ({ text }) => {
      const sources = { ...services, entries: watch.entries, now: () => Date.now() };
      const done = await importReader(sources, text);
      if (!done.ok) return done;
      await ensureAlarm((await settings()).pollMinutes);
      // It may pause sites.
      void keepAlive(tellPages());
      await alignContact(services);
      await speakAnew(services);
      void keepAlive(checkFirst(services, done.value.fresh));
      await changed(services);
      return ok(done.value.imported);
    },
    'watch.seen': async ({ ids }) => {
      await watch.news.markSeen(ids);
      await countAnew(services);
      return ok(null);
    },
    'watch.poll': () => {
      void keepAlive(checkWatchlist(services));
      return Promise.resolve(ok(null));
    },
    'watch.settings': async ({ pollMinutes, isSynced }) => {
      if (pollMinutes !== undefined) {
        await choose({ pollMinutes });
        await ensureAlarm(pollMinutes);
      }
      if (isSynced !== undefined) await choose({ isSynced });
      await changed(services);
      return ok(null);
    },
    'watch.snooze': async ({ untilMs }) => {
      const { telling } = await settings();
      await choose({ telling: { ...telling, snoozedUntilMs: untilMs } });
      await tellAnew(services);
      return ok(null);
    },
    'telling.save': async (telling) => {
      await choose({ telling });
      await tellAnew(services);
      return ok(null);
    },
    'rules.save': async (rule) => {
      await saveRule(reader, rule, Date.now());
      await changed(services);
      return ok(null);
    },
    'rules.remove': async ({ id }) => {
      await removeRule(reader, id, Date.now());
      await changed(services);
      return ok(null);
    },
    'rules.mute': async ({ watchId: of, id }) => {
      const item = await reader.news.get([of, id]);
      if (!item) return fail({ kind: 'fault', detail: 'no news is kept by that name' });
      await watch.mute(item);
      await changed(services);
      return ok(null);
    },
    'rules.unmute': async ({ cik }) => {
      await reader.mutes.delete(asCik(cik));
      await changed(services);
      return ok(null);
    },
    'rules.try': async (rule) => ok(await tryRuleOn(reader, rule, Date.now())),
  } satisfies Partial<Handlers>;
}

async function add(
  services: Services,
  { kind, cik, ticker }: Request<'watch.add'>,
  caller: Caller,
): Promise<Result<null, Problem>> {
  const id = watchId(kind, asCik(cik));
  if (!mayName(caller, id)) return refused();
  const added = await services.watch.entries.add(kind, asCik(cik), ticker);
  if (!added.ok) return added;
  void keepAlive(checkFirst(services, [id]));
  await changed(services);
  return ok(null);
}

async function paste(services: Services, text: string) {
  const { watch, subjects, speech } = services;
  await speech.ready();
  const resolved = await resolveList(subjects, text);
  if (!resolved.ok) return resolved;
  const { wanted, unclear, unknown, left } = resolved.value;
  const put = await watch.entries.put(wanted.map(wantedOf));
  if (!put.ok) return put;
  const fresh = put.value;
  void keepAlive(checkFirst(services, fresh));
  await changed(services);
  const [added, known] = [fresh.length, wanted.length - fresh.length];
  return ok({ added, known, unclear, unknown, left });
}

function wantedOf({ kind, cik, ticker, name }: Subject): Wanted {
  return { kind, cik, ticker, name };
}

/** A page can star the company that its card shows, and nothing else. */
function mayName(caller: Caller, id: string): boolean {
  return caller.from === 'extension' || id.startsWith('company:');
}

function refused(): Result<null, Problem> {
  return fail({ kind: 'fault', detail: 'a page may watch companies alone' });
}

/** The list or its rules are others now: other profiles hear of it, and what waits is told anew. */
async function changed(services: Services): Promise<void> {
  void keepAlive(services.sync.step());
  await tellAnew(services);
}
