import type { Site } from './site';

/** Sites by host, for `siteAt`. */
export type SitesByHost = ReadonlyMap<string, Site>;

/** Makes a table of sites one that can be asked for a host. */
export function byHost(sites: readonly Site[]): SitesByHost {
  return new Map(sites.flatMap((site) => site.hosts.map((host) => [host, site] as const)));
}

/** The site of a host, `www.` or not; null when it is none of these. */
export function siteAt(sites: SitesByHost, host: string): Site | null {
  const bare = host.replace(/^www\./, '');
  const exact = sites.get(bare);
  if (exact) return exact;
  // "a.b.c" is looked for as ".a.b.c", ".b.c" and ".c".
  for (let rest = `.${bare}`; rest !== ''; rest = rest.replace(/^\.[^.]*/, '')) {
    const wide = sites.get(rest);
    if (wide) return wide;
  }
  return null;
}
