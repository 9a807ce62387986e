// The words by which filings tell of a sale of shares at a price set for many: an offering, an
// initial one, a tender. Linear in their input: no nested repetition, bounded gaps.

export const IPO =
  /\binitial public offering\b|\bIPO\b|\b(?:directed|reserved) share (?:program|allocation)\b|\bfriends and family program\b|\bdirected allocation\b/i;

/** The end of the conversion of preferred stock that an offering brings about. */
export const ON_CLOSING =
  /\b(?:closing|completion|consummation)\b(?: [\w'’-]+){0,5} (?:public offering|offering|IPO)\b/i;

export const OFFERING =
  /\b(?:(?:public|registered direct|follow-on|secondary|underwritten|rights|concurrent|registered|at[- ]the[- ]market|best efforts|community|subscription|marketed|syndicated) (?:\w+ )?(?:offering|program)s?\b|over-?(?:subscription|allotment)\b|subscription (?:rights?|privilege)\b|underwrit(?:ten|er|ers|ing)\b(?! (?:laborator|capital))|at the public offering price\b|registered direct\b|(?:non-?)?transferable rights\b|green-?shoe\b|bought deal\b|initial purchasers?\b|prospectus supplement\b|mutual[- ](?:to[- ]stock|holding company)\b|second-step conversion\b|direct listing\b|(?:in|of|through|by|under|with|closed|priced) (?:the|an|its|such|this|that|(?:the )?(?:issuer|company)['’]s)(?: [\w-]+){0,3} offering\b|offerings? of [\d,]+(?: \w+){0,3} shares\b)/i;

export const TENDER =
  /\b(?:tender|exchange) offer\b|\bself-tender\b|\bdutch auction\b|\bmerger consideration\b|\b(?:disposed of|cancell?ed|converted|exchanged|acquired)(?: \w+){0,6} (?:in|pursuant to|upon|at|as a result of) the (?:\w+ ){0,2}merger\b|\bconverted (?:\w+ ){0,4}into (?:the |an? )?right to receive\b/i;

/** Bound not to sell for a while: an offering is named to tell of that, not of the trade. */
export const LOCK_UP = /\block[- ]?up\b/i;
export const IN_OFFERING =
  /\b(?:purchased|acquired|bought|sold)\b(?: [\w,.$'’-]+){0,6} (?:in|to|from|through|pursuant to|as part of) (?:[\w'’-]+ ){0,4}(?:offering|IPO|underwriters?|underwriting)\b/i;
