import { withoutPause, withPause, type SitePause } from '@/lib/core/site/pause';
import { fail, ok } from '@/lib/core/result';
import type { Handlers } from '@/lib/messages/serve';
import { keepAlive } from '@/lib/platform/keep-alive';
import { tellPages } from '@/lib/platform/tell-pages';
import { readSettings, writeSetting } from '@/lib/settings/stored-settings';
import type { Services } from './services';

/** One line of work for each kind of request about how a site is read. */
export function siteHandlers({ reader }: Services) {
  /** Writes the list as it is to be; false, and nothing is written, where that is null. */
  const change = (
    next: (pauses: readonly SitePause[], nowMs: number) => SitePause[] | null,
  ): Promise<boolean> =>
    reader.transaction('rw', reader.settings, async () => {
      const pauses = next((await readSettings(reader)).pausedSites, Date.now());
      if (pauses) await writeSetting(reader, 'pausedSites', pauses);
      return pauses !== null;
    });
  return {
    'site.pause': async (pause) => {
      if (!(await change((pauses, nowMs) => withPause(pauses, pause, nowMs)))) {
        return fail({ kind: 'fault', detail: 'too many sites are paused' });
      }
      await keepAlive(tellPages());
      return ok(null);
    },
    'site.resume': async ({ host }) => {
      await change((pauses, nowMs) => withoutPause(pauses, host, nowMs));
      await keepAlive(tellPages());
      return ok(null);
    },
  } satisfies Partial<Handlers>;
}
