import { hrefReaders } from './site-table';
import { isNoCompany, isUsExchange, writtenSymbol } from './written-value';

/** Longer addresses carry their symbol, if any, before this. */
const MOST = 300;

/** Without one of these an address is about no company; most links end here. */
const TELLING =
  /(?:[/?&-]|%2F)(?:quote|stock|symb|compan|etf|fund|ticker|equit|tearsheet|[st]=|sym=|search\?)|insider|^\/[A-Z.]+$/;

// Capitals, because in lower case the next part may be any word: /stocks/news, /quotes/all.
const PATH =
  /\/(?:quotes?|symbols?|stocks?|tickers?|equity|equities|etfs?)\/((?:[A-Z]{2,12}[:-])?[A-Z]{1,5}(?:[.:-][A-Z]{1,8})?)(?=[?#]|$|\/(?![A-Z]))/;
// Under an exchange, or where two publishers' systems put it, it is a symbol in either case.
const UNDER_EXCHANGE =
  /\/(?:quotes?|symbols?|stocks?|etfs?)\/([a-z]{2,12})[/:-]([a-z.]{1,8})(?=[/?#]|$)/i;
const PUBLISHERS = /\/(?:market-activity\/stocks|investing\/stock)\/([a-z.]{1,8})(?=[/?#]|$)/i;
const NAMED = /[?&](?:sym|symb|symbol|ticker)=([A-Z.:-]{1,20})(?=[&#]|$)/;
const SHORT =
  /(?:quote|stock|symbol|finance|chart)[^?#]*\?(?:[^#]*&)?[ts]=([A-Z.:-]{1,20})(?=[&#]|$)/;
const CASHTAG = /[?&]q=\$([a-z.]{1,8})(?=[&#]|$)/i;

/** Says that the same letters stand for another country's company. */
const ABROAD = /[?&]countrycode=(?!us)/i;

function generic(address: string): string | null {
  const placed = UNDER_EXCHANGE.exec(address);
  const value =
    placed?.[1] !== undefined && isUsExchange(placed[1])
      ? placed[2]
      : [PATH, PUBLISHERS, NAMED, SHORT, CASHTAG]
          .map((regex) => regex.exec(address)?.[1])
          .find((found) => found !== undefined);
  const symbol = value === undefined ? null : writtenSymbol(value);
  return symbol !== null && isNoCompany(symbol) ? null : symbol;
}

function decode(text: string): string {
  if (!text.includes('%')) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The symbol of the company that a link leads to: by what is known of the site it leads to, else
 * by the forms that most sites use. `href` is as written, relative to a page of `host`. Null for
 * links that are about no company, and wherever that is not certain.
 */
export function symbolInHref(href: string, host: string): string | null {
  const cut = href.slice(0, MOST).trim();
  if (!TELLING.test(cut)) return null;
  const [, target, rest = ''] = /^(?:https?:)?\/\/([^/?#:]+)(?::\d+)?([^]*)$/i.exec(cut) ?? [];
  const address = decode(target === undefined ? cut : rest);
  const to = target?.toLowerCase() ?? host;
  if (target === undefined && !address.startsWith('/') && /^[\w+.-]+:/.test(address)) return null;
  if (ABROAD.test(address)) return null;
  const readers = hrefReaders(to);
  if (!readers) return generic(address);
  const rooted = /^[/?]/.test(address) ? address : `/${address}`;
  for (const read of readers) {
    const symbol = read(rooted);
    if (symbol !== null) return symbol;
  }
  return null;
}
