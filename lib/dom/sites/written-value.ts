/** Places where securities are traded in the United States, as sites write them in addresses. */
const EXCHANGES = new Set(
  (
    'AMEX ARCA ARCX ASE BATS BTQ CBOE NAQ NAS NASDAQ NASDAQCM NASDAQGM NASDAQGS NMQ NSQ NYQ NYS NYSE ' +
    'NYSEAMERICAN NYSEARCA NYSEMKT OOTC OTC OTCBB OTCMKTS OTCPK OTCQB OTCQX PCQ PINK PINX US XASE ' +
    'XNAS XNYS XOTC'
  ).split(' '),
);

/** Currencies and coins; where the markup does not say what kind a symbol is, they are none. */
const NO_COMPANY = new Set(
  (
    'ADA AUD AVAX BCH BNB BTC CAD CASH CHF CNY DOGE DOT ETF ETH EUR GBP HKD INR IPO JPY LINK LTC NZD ' +
    'SHIB SOL TRX UNI USD USDC USDT XLM XRP'
  ).split(' '),
);

/** Indices written without the mark that says so. */
const INDICES = new Set('COMPX DJI DXY GSPC INDU IXIC NDX NYA OEX RUT SOX SPX VIX'.split(' '));

const SYMBOL =
  /^[A-Z]{1,5}(?:-(?:[A-Z]|P[A-Z]|PR-?[A-Z]|UN|WS|WT|RI|RT)|[./ ](?:[A-C]|U|UN|W|WS|WT|R|RI|RT|PR[. ]?[A-Z]|P[A-Z])|\^[A-Z])?$/;

const MOST = 40;

/** Whether this names an exchange or a market in the United States. */
export function isUsExchange(text: string): boolean {
  return EXCHANGES.has(text.toUpperCase());
}

/** Whether this symbol is a currency, a coin or a word of tables, unless the markup says more. */
export function isNoCompany(symbol: string): boolean {
  return NO_COMPANY.has(symbol);
}

// "NVDA:NSQ", "NASDAQ:NVDA", "QQQ:NMQ:USD"; another country's exchange makes it another security.
function withoutExchange(value: string): string {
  const parts = value.replace(/:USD$/, '').split(':');
  const [first = '', second] = parts;
  if (second === undefined) return value;
  if (parts.length > 2) return '';
  if (EXCHANGES.has(first)) return second;
  return EXCHANGES.has(second) ? first : '';
}

/**
 * The symbol that an attribute or address states, in a spelling that `spellings` reads:
 * `NASDAQ:NVDA`, `NVDA.O`, `STOCK/US/XNAS/NVDA`, `nasdaq-nvda` and `NVDA-US` are all `NVDA`. Null
 * for indices (`^GSPC`, `.SPX`, `$SPX`), futures (`ES=F`), currencies, coins (`BTC-USD`), other
 * countries' listings (`VOD.L`, `ASX:CSL`) and whatever else is no symbol.
 */
export function writtenSymbol(raw: string): string | null {
  if (raw.length > MOST) return null;
  if (/^[A-Z]{1,5}$/.test(raw)) return INDICES.has(raw) ? null : raw;
  // Reuters writes a class of shares in lower case: BRKb.N.
  let value = raw
    .trim()
    .replace(/^([A-Z]{1,5})([a-c])(?=\.(?:N|O|A)$)/, '$1-$2')
    .toUpperCase();
  value = value.replace(/^(?:STOCK|FUND)\/US\/[A-Z]{0,6}\//, '');
  value = withoutExchange(value);
  const [, before = '', rest = ''] = /^([A-Z]{3,12})-(.+)$/.exec(value) ?? [];
  if (EXCHANGES.has(before)) value = rest;
  value = value
    .replace(/^US\.|[-.]US$/g, '')
    .replace(/\.(?:O|OQ|N|K|PK)$/, '')
    .replace(/^([A-Z-]+-[A-C])\.A$/, '$1');
  return SYMBOL.test(value) && !INDICES.has(value) ? value : null;
}
