// Titles of securities that are not the company's common stock or its like. Linear in their input.

export const ALWAYS_OTHER_SECURITY =
  /\bwarrants?\b|\bwts?\b|\bright to (?:buy|acquire|purchase)\b|\boptions?\b|\bconvertible\b(?! (?:class [A-Z] )?common)|\bnotes?\b|\bdebentures?\b|\bbonds?\b|\bdebt\b|\bloans?\b|\bcapital certificates?\b|\bunits?[,( ]+(?:each|consist\w*|compris\w*)\b|\b(?:private|placement) units?\b|\b(?:stock|share) units?\b|\bunderlying (?:\w+ ){0,2}units?\b|\bfounder shares?\b|\bphantom\b|\bswaps?\b|\bpfd\b|\bprefer(?:red|ence)\b.{0,80}\b(?:common|ordinary)\b|\bcommon and prefer\w+\b|^(?:call|put)s?$|\binterests? in\b.{0,80}\b(?:LLC|L\.L\.C)\b/i;
/** Common stock of a company that has such a word in its name, and stock that converts. */
export const COMMON_BY_NAME =
  /^(?:(?!(?:to|for|into|on|of|under|underlying|purchase|warrants?|options?|right|preferred)\b)[\w&.'’-]+ ){1,6}common (?:stock|shares?)(?=$|,)|\bcommon (?:stock|shares?); convertible\b/i;
/** Where a title goes on to what comes with the shares: "Common Stock (with purchase rights)". */
export const COMES_WITH = /[,(;]|\b(?:with|and|including)\b/i;
export const PURCHASE_RIGHTS = /\bpurchase rights?\b/i;
export const COMMON_STOCK =
  /\bcommon\b(?! equivalent)|\bordinary shares?\b|\bamerican depositary\b|\bADS\b|\bADRs?\b|\bcapital stock\b|(?<!\bprefer(?:red|ence) )\bshares? of beneficial interest\b|\bsubordinate voting\b|\bdepositary units?\b|\bunits? (?:of|representing)(?: \w+){0,3} (?:limited )?partner\w* interests?\b/i;
export const OTHER_SECURITY =
  /\bunits?\b|\brights?\b|\bpreferred\b|\bpreference\b|\bdepositary shares?\b|\bL\.?P\.? interests?\b|\bpartnership interests?\b/i;
