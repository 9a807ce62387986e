import type { Site } from './site';
import { isNoCompany, isUsExchange, writtenSymbol } from './written-value';

/** Reads the symbol out of an address (decoded path and query); null when it is about none. */
export type HrefReader = (address: string) => string | null;

const PARTS: Readonly<Record<string, string>> = {
  ':s': '([^/?#&]{1,32})',
  ':e': '([a-z]{2,12})',
  ':w': '[^/?#]{1,80}',
  ':ric': '([^/?#&.]{1,8}\\.[a-z]{1,2})',
  '*': '(?:[^/?#]*-)?',
  $: '/?(?:[?#]|$)',
};

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/**
 * Reads a pattern such as `/quote/:e/:s` or `/quote.ashx?t=:s`: `:s` is the symbol, `:ric` one in
 * Reuters' spelling, `:e` an exchange, `:w` any part, `*` what may stand before a hyphen, a closing
 * `$` the end of the path. Without it more may follow after a slash. What the site says is no symbol is none.
 */
export function readPattern(pattern: string, site: Site): HrefReader {
  const [path = '', query] = pattern.split('?');
  const source = path
    .split(/(:ric|:[sew](?![a-z])|\*|\$$)/)
    .map((part) => PARTS[part] ?? escape(part))
    .join('');
  const end = query === undefined ? (path.endsWith('$') ? '' : '(?=[/?#]|$)') : '';
  const asked =
    query === undefined
      ? ''
      : `/?\\?(?:[^#]*&)?${query.split(':s').map(escape).join('([^/?#&]{1,32})')}(?=[&#]|$)`;
  const regex = new RegExp(`^${source}${end}${asked}`, 'i');
  const names: readonly string[] = pattern.match(/:(?:ric|[se])(?![a-z])/g) ?? [];
  return (address) => {
    const match = regex.exec(address);
    if (!match) return null;
    const exchange = match[names.indexOf(':e') + 1] ?? '';
    if (names.includes(':e') && !isUsExchange(exchange)) return null;
    const value = match[names.findIndex((name) => name !== ':e') + 1] ?? '';
    const symbol = writtenSymbol(value);
    if (symbol === null || site.sections?.includes(symbol)) return null;
    return site.namesCoins && isNoCompany(symbol) ? null : symbol;
  };
}
