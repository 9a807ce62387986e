// The words of prices in other currencies, and of depositary shares. Linear in their input.

/** Amounts in another currency than dollars, by its name, its code or its sign… */
export const FOREIGN_CURRENCY =
  /\b(?:(?:Canadian|Cdn\.?|Australian|Hong Kong|Singapore|New Taiwan|New Zealand) (?:dollars?|currency|funds)|euros?|pounds? sterling|pence|yen|renminbi|shekels?|agorot|rupees?|kron(?:e|er|or|a)|Swiss francs?)\b|\b\d[\d,.]{0,20}p (?:per|a|each)\b|\bRs\.? ?\d/i;
export const CURRENCY_CODE =
  /\b(?:CAD|CDN|AUD|HKD|GBP|GBX|EUR|JPY|CHF|SEK|NOK|DKK|RMB|CNY|NIS|ILS|INR|TWD|KRW|BRL|MXN|ZAR|SGD|NZD)\b|\b(?:C|CA|CDN|Cdn|CAD|A|AU|HK|NT|S|NZ) ?\$|[€£¥₪₩₹]/;
/** …unless the filer has done the sum. */
export const CONVERTED =
  /\b(?:conver|translat)\w+ (?:[\w$.]+ ){0,6}(?:in)?to (?:U\.?S\.?|United States)(?:\b|$)|\b(?:U\.?S\.?|United States) ?(?:\$|dollars?) ?(?:equivalent|price)\b|\bUSD (?:equivalent|price)\b|\breported in (?:U\.?S\.?|United States) dollars?\b/i;

export const DOLLARS = /\$/;

/** A title that names the line of a foreign exchange, "Common Shares (2330.TW)". */
export const FOREIGN_LISTING =
  /\b[A-Z0-9]{1,8}\.(?:TW|TWO|HK|L|LN|TO|V|CN|T|JP|KS|KQ|SS|SZ|AX|NZ|PA|DE|F|SW|TA|SA|NS|BO|AS|BR|LS|MI|MC|ST|OL|HE|CO|SI|JO|MX)\b(?! )/;

/** Depositary shares of foreign companies. Lower-case "ads" are advertisements. */
export const DEPOSITARY =
  /\bADSs?\b|\bADRs?\b|\b[Aa]merican [Dd]epositary\b|\bAMERICAN DEPOSITARY\b/;
export const ONE_TO_ONE =
  /\b1:1\b|\b(?:each(?: of which)?,? represent\w*|each .{0,60}\brepresent\w*|represent\w*) (?:an interest in |the right to receive )?(?:one|1|a single)(?: \(1\))? (?:\w+ ){0,3}(?:share|stock)\b/i;
export const IN_ORDINARY_SHARES =
  /\bper (?:ordinary|underlying) share\b|\b(?:reported|stated|expressed|shown|number)\b.{0,40}\b(?:ordinary|underlying) shares\b/i;
