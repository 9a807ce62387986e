// The words by which filings tell of a sale of shares at a price set for many: an offering, an
// initial one, a tender. Linear in their input: no nested repetition, bounded gaps.

import { Phrase } from './phrase';

export const IPO = new Phrase(
  /\binitial public offering\b|\bIPO\b|\b(?:directed|reserved) share (?:program|allocation)\b|\bfriends and family program\b|\bdirected allocation\b/i,
);

/** The end of the conversion of preferred stock that an offering brings about. */
export const ON_CLOSING = new Phrase(
  /\b(?:closing|completion|consummation)\b(?: [\w'’-]+){0,5} (?:public offering|offering|IPO)\b/i,
);

export const OFFERING = new Phrase(
  /\b(?:public|registered direct|follow-on|secondary|underwritten|rights|concurrent|registered|at[- ]the[- ]market|best efforts|community|subscription|marketed|syndicated) (?:\w+ )?(?:offering|program)s?\b|\bover-?(?:subscription|allotment)\b|\bsubscription (?:rights?|privilege)\b|\bunderwrit(?:ten|er|ers|ing)\b(?! (?:laborator|capital))|\bat the public offering price\b|\bregistered direct\b|\b(?:non-?)?transferable rights\b|\bgreen-?shoe\b|\bbought deal\b|\binitial purchasers?\b|\bprospectus supplement\b|\bmutual[- ](?:to[- ]stock|holding company)\b|\bsecond-step conversion\b|\bdirect listing\b|\b(?:in|of|through|by|under|with|closed|priced) (?:the|an|its|such|this|that|(?:the )?(?:issuer|company)['’]s)(?: [\w-]+){0,3} offering\b|\bofferings? of [\d,]+(?: \w+){0,3} shares\b/i,
);

export const TENDER = new Phrase(
  /\b(?:tender|exchange) offer\b|\bself-tender\b|\bdutch auction\b|\bmerger consideration\b|\b(?:disposed of|cancell?ed|converted|exchanged|acquired)(?: \w+){0,6} (?:in|pursuant to|upon|at|as a result of) the (?:\w+ ){0,2}merger\b|\bconverted (?:\w+ ){0,4}into (?:the |an? )?right to receive\b/i,
);

/** Bound not to sell for a while: an offering is named to tell of that, not of the trade. */
export const LOCK_UP = new Phrase(/\block[- ]?up\b/i);
export const IN_OFFERING = new Phrase(
  /\b(?:purchased|acquired|bought|sold)\b(?: [\w,.$'’-]+){0,6} (?:in|to|from|through|pursuant to|as part of) (?:[\w'’-]+ ){0,4}(?:offering|IPO|underwriters?|underwriting)\b/i,
);
