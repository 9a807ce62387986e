import { BROKERAGES } from './brokerages';
import { DATA_SITES } from './data-sites';
import { readPattern, type HrefReader } from './href-pattern';
import { NEWS_SITES } from './news-sites';
import type { Site } from './site';
import { byHost, siteAt } from './site-hosts';

/** Every site that is known. */
export const KNOWN_SITES: readonly Site[] = [...NEWS_SITES, ...DATA_SITES, ...BROKERAGES];

const knownHosts = byHost(KNOWN_SITES);

/** By host; a page links to a few dozen at most. */
const readers = new Map<string, readonly HrefReader[] | null>();

const MOST_HOSTS = 500;

/** What is known of a host, `www.` or not; null when nothing is. */
export function siteOf(host: string): Site | null {
  return siteAt(knownHosts, host);
}

/** The readers of a host's addresses, made once; null when nothing is said of its addresses. */
export function hrefReaders(host: string): readonly HrefReader[] | null {
  const kept = readers.get(host);
  if (kept !== undefined) return kept;
  const site = siteOf(host);
  const made = site?.hrefs?.map((pattern) => readPattern(pattern, site)) ?? null;
  if (readers.size < MOST_HOSTS) readers.set(host, made);
  return made;
}
