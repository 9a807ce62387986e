import { BROKERAGES } from './brokerages';
import { DATA_SITES } from './data-sites';
import { readPattern, type HrefReader } from './href-pattern';
import { NEWS_SITES } from './news-sites';
import type { Site } from './site';
import { byHost, siteAt } from './site-hosts';

/** Every site that is known. */
export const KNOWN_SITES: readonly Site[] = [...NEWS_SITES, ...DATA_SITES, ...BROKERAGES];

const knownHosts = byHost(KNOWN_SITES);

const readers = new Map<Site, readonly HrefReader[]>();

/** What is known of a host, `www.` or not; null when nothing is. */
export function siteOf(host: string): Site | null {
  return siteAt(knownHosts, host);
}

/** The site's readers of addresses, made once; null when nothing is said of its addresses. */
export function hrefReaders(site: Site | null): readonly HrefReader[] | null {
  if (!site?.hrefs) return null;
  const kept = readers.get(site);
  if (kept) return kept;
  const made = site.hrefs.map((pattern) => readPattern(pattern, site.sections));
  readers.set(site, made);
  return made;
}
