// The words by which filings tell that a row coded P or S was no trade on the open market.
// Sources: the codes P and S cover private trades too (SEC Ownership XML Technical Specification,
// section 3.6.9), so only the footnotes tell; phrases collected from real filings. Every pattern
// is linear in its input: no nested repetition, bounded gaps.

export const OPEN_MARKET = /(?<!\bnon[-\u2010-\u2015 ]?)\bopen[-\u2010-\u2015 ]market\b/i;
/** The market denied, or spoken of as something that may come, or as part of another trade. */
export const NOT_OPEN_MARKET =
  /\b(?:not|no|nor|never|none|other than|outside|rather than|instead of|in lieu of|may|might|can|could|will|would|intends?|exclud\w+|previously)\b.{0,60}\bopen[-\u2010-\u2015 ]market\b/i;
/** A sentence that speaks of something besides the trade it is attached to. */
export const ASIDE =
  /\b(?:also|additional(?:ly)?|in addition|committed|previously|separately|exclud\w+|future|expected)\b/i;
export const TRADED = /\b(?:purchased|acquired|bought|sold|issued)\b/i;
/** How the shares of a sale were come by, which says nothing of the sale itself… */
export const COME_BY =
  /\b(?:were|was|been|are|originally|initially|previously) (?:acquired|received|issued|obtained)\b(?! by\b)/i;
/** …unless the sentence goes on to say how they were sold. */
export const SOLD_HOW =
  /\bsold (?:by|in|to|pursuant|through|under|as)\b|\bsales? (?:in|to|pursuant|through|under)\b/i;

export const PRIVATE_PLACEMENT = new RegExp(
  [
    String.raw`\bprivate (?:placement|offering|sale|purchase|transaction|unit|share)s?\b`,
    String.raw`\bprivately[- ](?:negotiated|placed|purchased|sold)\b`,
    String.raw`\bnegotiated (?:block )?(?:transaction|purchase|sale)s?\b`,
    String.raw`\boff[- ](?:the[- ])?(?:open[- ])?market\b`,
    String.raw`\bregulation [DS]\b(?!-)`,
    String.raw`\bsection 4\(a\)\(2\)`,
    String.raw`\bPIPE\b`,
    String.raw`\b(?:subscription|purchase|backstop|investment|exchange|contribution|merger) agreements?\b`,
    String.raw`\b(?:placement|founder|sponsor) (?:units?|shares?|warrants?)\b`,
    String.raw`\bbackstop\b`,
    String.raw`\bdirect transaction\b`,
    String.raw`\bdirectly (?:from|to|by) the (?:issuer|company)\b`,
    // Not "sold at each separate price … upon request by the issuer", nor "granted by the company".
    String.raw`\b(?:purchased|acquired|bought|sold|repurchased)\b(?:(?!\b(?:separate|request|undertak|provid|granted|awarded)).){0,60}\b(?:from|to|by) the (?:issuer|company)\b`,
    String.raw`\b(?:from|to) (?:another|an existing|a former|a selling) (?:\w+ ){0,2}(?:stock|share|unit)holder\b`,
    String.raw`\bfrom (?:certain|other|existing|selling) (?:\w+ ){0,2}(?:stock|share|unit)holders\b`,
    String.raw`\bnon[- ]?open[- ]market\b`,
    String.raw`\b(?:secondary )?block trade (?:with|from|to)\b|\bin a secondary block trade\b|\bcross trade\b`,
    String.raw`\bfrom an? (?:un)?affiliated third part(?:y|ies)\b|\bfrom the estate of\b|\bfrom a former (?:employee|officer|director)\b`,
    String.raw`\bnegotiated price\b|\bcall options?\b|\bconversion of\b|\bSPA with\b`,
    String.raw`\b(?:from|to) (?:his|her|their|the reporting person['’]s) (?:spouse|wife|husband|children|trust)\b`,
    String.raw`\btransfer(?:red)? (?:between|to an affiliate)\b|\bsale to an affiliate\b|\bfamily trust and\b`,
    String.raw`\bdistribution[s]? in[- ]kind\b|\bforced sale\b|\bmargin (?:loan|call)\b`,
    String.raw`\bin lieu of (?:\w+ ){0,3}(?:fees?|retainer|compensation)\b|\bequity line\b`,
    String.raw`\bby the sponsor\b|\bclosing of the business combination\b`,
    String.raw`\bnot effected on (?:a|any)\b`,
    String.raw`\b(?:not|no|nor|other than|rather than|instead of|outside) (?:(?:an?|the|any|in|on|of|through|via|by|as|part|made|effected|executed|conducted|acquired|purchased|bought|sold|traded) ){0,5}open[-\u2010-\u2015 ]market\b`,
    String.raw`\b(?:stock|share) repurchase program\b`,
  ].join('|'),
  'i',
);

export const IPO = /\binitial public offering\b|\bIPO\b|\b(?:directed|reserved) share program\b/i;

export const OFFERING =
  /\b(?:public|registered direct|follow-on|secondary|underwritten|rights|concurrent|registered|at[- ]the[- ]market|best efforts) (?:offering|program)s?\b|\bover-?subscription\b|\bsubscription rights?\b|\bunderwrit(?:ten|er|ers|ing)\b|\bat the public offering price\b|\bregistered direct\b/i;

export const TENDER = /\b(?:tender|exchange) offer\b|\bmerger consideration\b/i;

export const AUTOMATIC =
  /\bdividend reinvestment\b|\breinvest\w* (?:of )?(?:cash )?dividends?\b|\bdividends? (?:\w+ )?reinvest\w*\b|\b(?:stock|share) (?:purchase|ownership) plan\b|\bESPP\b|\b401\(?k\)?|\bmatching contributions?\b|\bdividends? in kind\b|\bdeferred compensation plan\b|\bpayroll deductions?\b|\bautomatic (?:investment|purchase) plan\b/i;

export const TO_COVER =
  /\bsell[- ]to[- ]cover\b|\bsold to cover\b|(?<!\b(?:partially|partly|part) )\bto (?:cover|satisfy|pay|fund) (?:[\w'’]+ ){0,8}(?:tax|taxes|withholding|withholdings)\b|\bnon-?discretionary\b|\bmandatory (?:sale|sell)\b/i;

// Filers write hyphens of every kind; a bare "Rule 10b-5" is the rule on fraud and no plan.
export const PLAN = /\b10b[-\u2010-\u2015 ]?5[-\u2010-\u2015 ]{0,2}1\b/i;
export const NO_PLAN =
  /\b(?:not|no|nor|none|outside|other than|without)\b.{0,60}\b10b[-\u2010-\u2015 ]?5[-\u2010-\u2015 ]{0,2}1\b/i;

/** Amounts in another currency than dollars, by its name, its code or its sign… */
export const FOREIGN_CURRENCY =
  /\b(?:(?:Canadian|Australian|Hong Kong|Singapore|New Taiwan|New Zealand) dollars?|euros?|pounds? sterling|pence|yen|renminbi|shekels?|rupees?|kron(?:e|er|or|a)|Swiss francs?)\b/i;
export const CURRENCY_CODE =
  /\b(?:CAD|CDN|AUD|HKD|GBP|EUR|JPY|CHF|SEK|NOK|DKK|RMB|CNY|NIS|ILS|INR|TWD|KRW|BRL|MXN|ZAR|SGD|NZD)\b|\b(?:C|CA|CDN|CAD|A|AU|HK|NT|S|NZ) ?\$|[€£¥₪₩₹]/;
/** …unless the filer has done the sum. */
export const CONVERTED =
  /\b(?:conver|translat)\w+ (?:[\w$.]+ ){0,6}(?:in)?to (?:U\.?S\.?|United States)(?:\b|$)|\b(?:U\.?S\.?|United States) dollar equivalent\b|\breported in (?:U\.?S\.?|United States) dollars?\b/i;

/** A title that names the line of a foreign exchange, "Common Shares (2330.TW)". */
export const FOREIGN_LISTING =
  /\b[A-Z0-9]{1,8}\.(?:TW|TWO|HK|L|LN|TO|V|CN|T|JP|KS|KQ|SS|SZ|AX|NZ|PA|DE|F|SW|TA|SA|NS|BO|AS|BR|LS|MI|MC|ST|OL|HE|CO|SI|JO|MX)\b(?! )/;

/** Depositary shares of foreign companies. Lower-case "ads" are advertisements. */
export const DEPOSITARY =
  /\bADSs?\b|\bADRs?\b|\b[Aa]merican [Dd]epositary\b|\bAMERICAN DEPOSITARY\b/;
export const ONE_TO_ONE =
  /\b(?:each(?: of which)?,? represent\w*|each .{0,60}\brepresent\w*|represent\w*) (?:an interest in |the right to receive )?(?:one|1|a single)(?: \(1\))? (?:\w+ ){0,3}(?:share|stock)\b/i;
export const IN_ORDINARY_SHARES =
  /\bper (?:ordinary|underlying) share\b|\b(?:reported|stated|expressed|shown|number)\b.{0,40}\b(?:ordinary|underlying) shares\b/i;

/** Titles of securities that are not the company's common stock or its like. */
export const ALWAYS_OTHER_SECURITY =
  /\bwarrants?\b|\bright to (?:buy|acquire|purchase)\b|\boptions?\b|\bconvertible\b|\bnotes?\b|\bdebentures?\b|\bbonds?\b|\bunits?,? each\b|\b(?:private|placement) units?\b|\bphantom\b|\bswaps?\b|\bprefer(?:red|ence)\b.{0,80}\b(?:common|ordinary)\b|\brestricted stock units?\b/i;
export const COMMON_STOCK =
  /\bcommon\b(?! equivalent)|\bordinary shares?\b|\bamerican depositary\b|\bADS\b|\bADRs?\b|\bcapital stock\b|\bshares? of beneficial interest\b|\bsubordinate voting\b/i;
export const OTHER_SECURITY =
  /\bunits?\b|\brights?\b|\bpreferred\b|\bpreference\b|\bdepositary shares?\b|\bL\.?P\.? interests?\b|\bpartnership interests?\b/i;
