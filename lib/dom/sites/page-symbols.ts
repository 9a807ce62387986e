import { writtenSymbol } from './written-value';

const MOST_SCRIPTS = 10;
const MOST_CHARACTERS = 100_000;
const MOST_VALUES = 2_000;
const MOST_SYMBOLS = 20;

/** Who publishes or writes a page may be listed too, and is not what it is about. */
const NOT_THE_SUBJECT = /^(?:author|brand|creator|isPartOf|provider|publisher|sourceOrganization)$/;

/** Every `tickerSymbol` in a page's JSON-LD but its publisher's. */
function symbolsInJson(text: string): string[] {
  const found: string[] = [];
  try {
    const waiting: unknown[] = [JSON.parse(text)];
    for (let seen = 0; waiting.length > 0 && seen < MOST_VALUES; seen++) {
      const value = waiting.pop();
      if (typeof value !== 'object' || value === null) continue;
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'tickerSymbol' && typeof inner === 'string') found.push(inner);
        else if (!NOT_THE_SUBJECT.test(key)) waiting.push(inner);
      }
    }
  } catch {
    // A page's data need not be well-formed.
  }
  return found;
}

// Called this way because a page's images and forms can stand in front of its methods by name.
function all(document: Document, selector: string): Element[] {
  return [...Document.prototype.querySelectorAll.call(document, selector)];
}

/** "NASDAQ NVDA" and "NASDAQ:NVDA" alike. */
function stated(value: string): string | null {
  return writtenSymbol(value.trim().replace(/^([A-Za-z]{3,12})[ /]+(?=[A-Za-z.]{1,6}$)/, '$1:'));
}

/**
 * The symbols that a page says it is about, in JSON-LD, in meta elements and in its own canonical
 * address (read by `inHref`). Keywords count only where they name the exchange: `NASDAQ:NVDA`.
 */
export function pageSymbolsOf(
  document: Document,
  inHref: (href: string) => string | null,
): string[] {
  const found: (string | null)[] = [];
  const scripts = all(document, 'script[type="application/ld+json"]');
  for (const script of scripts.slice(0, MOST_SCRIPTS)) {
    const text = script.textContent ?? '';
    if (text.length <= MOST_CHARACTERS) found.push(...symbolsInJson(text).map(stated));
  }
  for (const meta of all(document, 'meta[itemprop="tickerSymbol"],meta[name="tickerSymbol"]')) {
    if (!meta.closest('[itemprop="publisher"]')) {
      found.push(stated(meta.getAttribute('content') ?? ''));
    }
  }
  for (const meta of all(document, 'meta[name="news_keywords"],meta[name="parsely-tags"]')) {
    const words = (meta.getAttribute('content') ?? '').slice(0, 2_000).split(',');
    found.push(...words.filter((word) => word.includes(':')).map(writtenSymbol));
  }
  const canonical = all(document, 'link[rel="canonical"]').at(0)?.getAttribute('href');
  if (canonical) found.push(inHref(canonical));
  return [...new Set(found.filter((symbol) => symbol !== null))].slice(0, MOST_SYMBOLS);
}
