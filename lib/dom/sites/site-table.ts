import { BROKERAGES } from './brokerages';
import { DATA_SITES } from './data-sites';
import { readPattern, type HrefReader } from './href-pattern';
import { NEWS_SITES } from './news-sites';
import type { Site } from './site';

/** Every site that is known. */
export const KNOWN_SITES: readonly Site[] = [...NEWS_SITES, ...DATA_SITES, ...BROKERAGES];

const byHost = new Map(KNOWN_SITES.flatMap((site) => site.hosts.map((host) => [host, site])));

const readers = new Map<Site, readonly HrefReader[]>();

/** What is known of a host, `www.` or not; null when nothing is. */
export function siteOf(host: string): Site | null {
  const bare = host.replace(/^www\./, '');
  const exact = byHost.get(bare);
  if (exact) return exact;
  // "a.b.c" is looked for as ".a.b.c", ".b.c" and ".c".
  for (let rest = `.${bare}`; rest !== ''; rest = rest.replace(/^\.[^.]*/, '')) {
    const wide = byHost.get(rest);
    if (wide) return wide;
  }
  return null;
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
