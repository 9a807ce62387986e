/** The SEC's hosts; the product itself asks the first two. */
export const SEC_HOSTS = ['www.sec.gov', 'data.sec.gov', 'efts.sec.gov'] as const;

/** Sites where a reader meets tickers; the replica plays them at their true origins. */
export const READER_HOSTS = [
  'www.ainvest.com',
  'finance.yahoo.com',
  'www.cnbc.com',
  'seekingalpha.com',
  'www.marketwatch.com',
  'www.fool.com',
  'www.reuters.com',
  'stockanalysis.com',
  'robinhood.com',
  'www.reddit.com',
] as const;

export const HOSTS: readonly string[] = [...SEC_HOSTS, ...READER_HOSTS];

/** True for a host that belongs to the SEC. */
export function isSecHost(host: string): boolean {
  return SEC_HOSTS.some((known) => known === host);
}

/**
 * The value of Chromium's `--host-resolver-rules` that sends every host of the replica to `port`
 * on this machine and lets no other name resolve.
 */
export function resolverRules(port: number): string {
  const known = HOSTS.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return [...known, 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(', ');
}
