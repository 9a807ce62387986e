/** A piece of news by its name: a row of a filing, a filing, a position or a cluster. */
const NAME = /^(?:\d{10}-\d{2}-\d{6}#[nd]\d{1,6}|(?:filing|position|cluster):[\w:#.-]{1,100})$/;

/**
 * The piece of news that an address's hash names (`#0001234567-26-000001%23n0`), which anybody may
 * have typed; null where it names none.
 */
export function askedNews(hash: string): string | null {
  try {
    const name = decodeURIComponent(hash.slice(1));
    return NAME.test(name) ? name : null;
  } catch {
    return null;
  }
}

/** A row of a filing, also at the end of a cluster's name, or a filing as a whole. */
const MARK = /(?:\d{10}-\d{2}-\d{6}#[nd]\d{1,6}|filing:\d{10}-\d{2}-\d{6})$/;

/** The row or filing that an address's hash names, as a page has it among its marks; or null. */
export function askedMark(hash: string): string | null {
  return MARK.exec(askedNews(hash) ?? '')?.[0] ?? null;
}
