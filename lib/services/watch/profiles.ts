import type { ProfilePlace } from '@/lib/core/watch/profile-turn';
import type { ReaderDatabase } from '@/lib/db/reader';
import { z } from '@/lib/zod';
import type { Now } from '../clock';
import type { SyncItems, SyncStore } from './sync-store';

const PREFIX = 'profile.';
const NAME = 'profile';
const DAY_MS = 86_400_000;
/** A profile that was not there for so long is waited for no more. */
const AWAY_MS = 2 * DAY_MS;

const moment = z.int().check(z.nonnegative());

/** The names of the reader's profiles that share the list, and the place of this one among them. */
export class Profiles {
  constructor(
    private readonly reader: ReaderDatabase,
    private readonly store: SyncStore,
    private readonly now: Now,
  ) {}

  /** This profile's place among those that are there. */
  async place(): Promise<ProfilePlace> {
    const [name, stored] = [await this.name(), await this.store.read()];
    const profiles = [...new Set([...this.present(stored), name])].sort();
    return { place: profiles.indexOf(name), count: profiles.length };
  }

  /** The name that stands with what this profile told. */
  async shortName(): Promise<string> {
    return (await this.name()).slice(0, 6);
  }

  /** Lets the others know that this profile is there, once a day. */
  async note(stored: SyncItems): Promise<void> {
    const key = `${PREFIX}${await this.name()}`;
    const noted = moment.safeParse(stored[key]);
    if (noted.success && Math.abs(this.now() - noted.data) < DAY_MS) return;
    const away = Object.keys(stored).filter(
      (other) => other.startsWith(PREFIX) && !this.isThere(stored[other]),
    );
    await this.store.write({ [key]: this.now() }, away).catch(() => {});
  }

  private present(stored: SyncItems): string[] {
    return Object.entries(stored).flatMap(([key, value]) =>
      key.startsWith(PREFIX) && this.isThere(value) ? key.slice(PREFIX.length) : [],
    );
  }

  private isThere(value: unknown): boolean {
    const noted = moment.safeParse(value);
    return noted.success && Math.abs(this.now() - noted.data) < AWAY_MS;
  }

  private async name(): Promise<string> {
    const { settings } = this.reader;
    return this.reader.transaction('rw', settings, async () => {
      const kept = (await settings.get(NAME))?.value;
      if (typeof kept === 'string') return kept;
      const name = crypto.randomUUID();
      await settings.put({ key: NAME, value: name });
      return name;
    });
  }
}
