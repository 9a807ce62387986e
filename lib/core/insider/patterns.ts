// The words by which filings tell that a row coded P or S was no trade on the open market.
// Sources: the codes P and S cover private trades too (SEC Ownership XML Technical Specification,
// section 3.6.9), so only the footnotes tell; phrases collected from real filings. Every pattern
// is linear in its input: no nested repetition, bounded gaps.

export const OPEN_MARKET = /\bopen[- ]market\b/i;
export const NOT_OPEN_MARKET =
  /\b(?:not|other than|outside|rather than)\b.{0,40}\bopen[- ]market\b/i;

export const PRIVATE_PLACEMENT = new RegExp(
  [
    String.raw`\bprivate (?:placement|offering|sale|purchase|transaction|units?|shares?)\b`,
    String.raw`\bprivately[- ](?:negotiated|placed|purchased|sold)\b`,
    String.raw`\bPIPE\b`,
    String.raw`\b(?:subscription|(?:securities|stock|share|unit|note) purchase|backstop|forward purchase) agreement\b`,
    String.raw`\b(?:placement|founder|sponsor) (?:units?|shares?|warrants?)\b`,
    String.raw`\bbackstop\b`,
    String.raw`\bdirect transaction\b`,
    String.raw`\bdirectly (?:from|to|by) the (?:issuer|company)\b`,
    String.raw`\b(?:purchased|acquired|bought|sold|repurchased)\b.{0,60}\b(?:from|to|by) the (?:issuer|company)\b`,
    String.raw`\bblock trade with\b`,
    String.raw`\bnot effected on (?:a|any)\b`,
    String.raw`\b(?:stock|share) repurchase program\b`,
  ].join('|'),
  'i',
);

export const IPO = /\binitial public offering\b|\bIPO\b|\bdirected share program\b/i;

export const OFFERING =
  /\b(?:public|registered direct|follow-on|secondary|underwritten|rights|concurrent|registered) offering\b|\bunderwrit(?:ten|er|ers|ing)\b|\bat the public offering price\b|\bregistered direct\b/i;

export const AUTOMATIC =
  /\bdividend reinvestment\b|\breinvest\w* (?:of )?(?:cash )?dividends?\b|\bdividends? (?:\w+ )?reinvest\w*\b|\bemployee stock purchase plan\b|\bESPP\b|\b401\(k\)|\bdeferred compensation plan\b|\bpayroll deductions?\b|\bautomatic (?:investment|purchase) plan\b/i;

export const TO_COVER =
  /\bsell[- ]to[- ]cover\b|\bsold to cover\b|\bto (?:cover|satisfy|pay|fund) (?:\w+ ){0,6}(?:tax|taxes|withholding|withholdings)\b|\bnon-?discretionary\b|\bmandatory (?:sale|sell)\b/i;

export const PLAN = /\b10b5[- ]?1\b/i;
export const NO_PLAN = /\bnot\b.{0,60}\b10b5[- ]?1\b/i;

/** Titles of securities that are not the company's common stock or its like. */
export const ALWAYS_OTHER_SECURITY =
  /\bwarrants?\b|\bright to (?:buy|acquire|purchase)\b|\boptions?\b|\bconvertible\b|\bnotes?\b|\bdebentures?\b|\bbonds?\b|\bunits?,? each\b|\b(?:private|placement) units?\b|\bphantom\b|\brestricted stock units?\b/i;
export const COMMON_STOCK =
  /\bcommon\b|\bordinary shares?\b|\bamerican depositary\b|\bADS\b|\bADRs?\b|\bcapital stock\b|\bshares? of beneficial interest\b|\bsubordinate voting\b/i;
export const OTHER_SECURITY =
  /\bunits?\b|\brights?\b|\bpreferred\b|\bpreference\b|\bdepositary shares?\b|\bL\.?P\.? interests?\b|\bpartnership interests?\b/i;
