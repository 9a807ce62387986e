// The words by which filings tell that shares changed hands by private agreement, though the row
// is coded P or S: the codes cover private trades too (SEC Ownership XML Technical Specification,
// section 3.6.9). Every pattern is linear in its input: no nested repetition, bounded gaps.

const ISSUER = String.raw`(?:the |our |its )?(?:issuer|issuing company|company|registrant|corporation)\b(?!['’]s? (?!treasury)|['’]s\b(?! treasury)| (?:s|plan|policy)\b)`;
/** Words that take a sentence elsewhere before it names whom the shares came from or went to. */
const ELSEWHERE = String.raw`(?:pursuant|required?|requests?|policy|policies|furnish\w*|provid\w*|available|disgorge\w*|following|granted|awarded|separate|reports?|undertak\w*|agreed|window|and|which|who|will|would|given|funds?|proceeds|using|loan|borrowed|money|ranging|ranged|prices)\b`;
const few = (most: number) => String.raw`(?: (?!${ELSEWHERE})[\w'’$(][\w,.$'’()%&-]*){0,${most}}`;
const NO_DATE = String.raw`(?!\d|the (?:open|market|public)\b|market\b|time\b|brokers?\b|January|February|March|April|May \d|June|July|August|September|October|November|December)`;
/** Whom shares are bought from or sold to by agreement: on a market nobody knows. */
const PARTY = String.raw`(?:(?:co-?)?founders?|(?:stock|share|unit|security)?holders?|employees?|officers?|directors?|executives?|brothers?|sisters?|siblings?|fathers?|mothers?|parents?|sons?|daughters?|child(?:ren)?|husbands?|wife|spouses?|ex-\w+|cousins?|relatives?|family members?|trusts?|GRATs?|estate|trustees?|funds?|investors?|part(?:y|ies)|sellers?|partners?|partnerships?|limited liability company|LLC|individuals?|persons?|sponsor|lenders?|counterpart(?:y|ies)|affiliates?|entit(?:y|ies)|institutions?|purchasers?|buyers?|foundation)\b(?! (?:account|IRA))`;
const DETERMINER = String.raw`(?:an?|the|another|certain|other|one|two|three|existing|former|selling|his|her|their|its|some|unaffiliated|affiliated|initial|accredited|institutional|third)`;
const SOMEONE = String.raw`(?!the reporting (?:person|owner)\b(?!['’]s))${DETERMINER} (?:(?!(?:account|broker|price|low|high)\b)[\w'’-]+ ){0,5}?${PARTY}`;
const BOUGHT = String.raw`\b(?:purchas(?:ed|es?|ing)|acquir(?:ed|ing)|acquisitions?|bought|obtained|received|subscribed|transferred)\b`;
const SOLD = String.raw`\b(?:sold|sales?|disposed|transferred|surrendered|returned|redeemed)\b`;

/** The words that may stand between a "not" and the market that it denies. */
const OF_TRADING = String.raw`(?:an?|the|any|in|on|of|or|nor|through|via|by|as|part|be|been|was|were|made|make|effected|effectuated|executed|conducted|consummated|completed|take|taken|place|occur|occurred|constitute|represent|involve|acquired|purchased|bought|sold|traded|transacted|from)`;

function anyOf(...sources: readonly string[]): RegExp {
  return new RegExp(sources.join('|'), 'i');
}

/** Sources all of whose alternatives begin with a word: none is tried within one. */
function atWord(...sources: readonly string[]): string {
  return String.raw`\b(?:${sources.join('|')})`;
}

/** Of purchases and of sales. */
export const PRIVATE = anyOf(
  atWord(
    String.raw`\bprivate(?:ly)?[- ](?:\w+ )?(?:placements?|offerings?|sales?|purchases?|transactions?|units?|shares?|rounds?|investments?|deals?|blocks?|trades?|resales?|negotiated|placed|purchased|sold|arranged|agreed|acquired)\b(?! (?:trust|funds?|partnership|vehicle|company|firm|entity|limited|account|office)\b)`,
    String.raw`\b(?:occurred|made|effected|purchased|acquired|sold) privately\b`,
    String.raw`\bnegotiated (?:\w+ )?(?:block |direct )?(?:transactions?|purchases?|sales?|trades?|price)\b`,
    String.raw`\boff[- ](?:the[- ])?(?:open[- ])?(?:market|exchange)\b|\bnon-?brokered\b|\bnon[- ]?(?:open[- ])?market (?:transaction|purchase|sale|trade)s?\b|\bnon[- ]?open[- ]market\b`,
    String.raw`\bregulation [ADS]\b\+?(?!-)|\bRule 144A\b|\bsection 4\(a\)\(2\)|\bPIPE\b(?! (?:company|co\b|corp|lines?))`,
    String.raw`\b(?:subscription|purchase|backstop|investment|exchange|contribution|merger|letter|non-redemption|stockholder sale)(?: and (?:[\w]+ ){1,3})? ?(?:agreements?|deeds?)\b(?! trust)|\bpurchase deed\b|\bSPA with\b|\bforward (?:purchase|sale) (?:agreement|contract|transaction)s?\b`,
    String.raw`\bplacement (?:units?|shares?|warrants?)\b|\bbackstop\b|\bdirect (?:transaction|purchase) (?:with|from)\b|\bdirect transaction\b`,
    String.raw`\bblock (?:trade|transaction|sale|purchase)s? (?:with|from|to)\b|\bsecondary block trade\b|\bregistered block\b|\bcross trade\b|\bblock (?:trade|sale|transaction)\b.{0,40}\b(?:fixed|negotiated) price\b`,
    String.raw`\b(?:exercise|exercised|assignment|assigned)\b(?: [\w'’-]+){0,8} (?:calls?|puts?)(?: (?:options?|rights?)|\b)|\b(?:call|put) (?:options?|rights?)\b(?: [\w'’-]+){0,8} (?:exercised|assigned)\b|\bcalled away\b|\bright of first (?:refusal|offer)\b`,
    String.raw`\b(?:settle\w*|unwind\w*|terminat\w+)\b(?: [\w'’-]+){0,6} (?:swaps?|forward|collar)\b|\bprepaid (?:variable )?forward\b`,
    String.raw`\bforeclos\w+|\bforced sale\b`,
    String.raw`\bdivorce (?:settlement|decree|agreement|judgment)\b|\bdomestic relations order\b|\bmarital settlement\b|\b(?:to|from) (?:\w+ ){0,2}(?:former|ex-?) ?(?:spouse|husband|wife)\b`,
    String.raw`\b(?:in )?exchange for (?:an? |the )?(?:[\w-]+ ){0,2}(?:promissory note|cancell?ation)\b|\bcancell?ation of (?:\w+ ){0,3}(?:indebtedness|debts?|loans?|notes?)\b|\bsatisfaction of (?:\w+ ){0,3}(?:loans?|debts?|indebtedness|notes?)\b`,
    String.raw`\b(?:between|among) (?:[\w'’]+ ){0,4}(?:entities|affiliates|employees)\b|\binternal (?:stock|share) sale\b|\bsale to an affiliate\b`,
    String.raw`\bnot (?:made|effected|executed|conducted|purchased|sold|traded)\b(?: (?!but\b)\w+){0,3} (?:on|over|through) (?:a|an|any|the)\b|\bdistributions?[,]? in[- ]kind\b|\bequity line\b|\bdistribution\b.{0,60}\bwithout consideration\b`,
  ),
  String.raw`^(?:\W|represents |reflects |an? |the )*transfer(?:red)?\b(?: [\w-]+){0,4} (?:from|to|between)\b`,
  String.raw`(?:\b(?:not|nor?|never|neither|other than|rather than|instead of|outside)|n['’]t)\b(?: ${OF_TRADING}){0,7} open[-\u2010-\u2015 ]market\b`,
);

/** Of purchases alone: sales speak so of how their shares were come by. */
export const PRIVATE_PURCHASE = anyOf(
  String.raw`${BOUGHT}${few(12)} (?:back )?(?:directly )?from ${ISSUER}`,
  String.raw`\bdirectly from (?:the )?(?:issuer|issuing company|company|registrant)\b`,
  String.raw`\b(?:issued|sold|offered)${few(3)} by ${ISSUER}|\bnewly[- ]issued\b|\btreasury (?:stock|shares)\b|\bissuer['’]s treasury\b`,
  String.raw`${BOUGHT}${few(8)} from ${NO_DATE}${SOMEONE}`,
  String.raw`\b(?:from|to) (?:his|her|their|the reporting person['’]s) (?:spouse|wife|husband|children|trust)\b`,
  String.raw`\b(?:sold|sale)\b${few(8)} to the reporting (?:person|owner)\b`,
  String.raw`\b(?:founder|sponsor) (?:units?|shares?|warrants?)\b(?! holdings)|\bby the sponsor\b|\bclosing of the business combination\b`,
  String.raw`\bconversion of\b|\bnote conversion\b|\bin lieu of (?:\w+ ){0,3}(?:fees?|retainer|compensation|interest|salary|bonus)\b`,
  String.raw`\bwarrants? at a combined\b|\bcombined (?:purchase |public |offering ){0,2}price\b|\baccompanying warrants?\b|\bper warrant share\b`,
  String.raw`\b(?:equity|bridge|rescue|private|series [A-F]|PIPE) financing\b|\b(?:closing|tranche) of the financing\b|\bcapital raise\b`,
  String.raw`\b(?:purchase|acquisition) of (?:an? )?(?:additional )?(?:membership|limited partner\w*|partnership) interests?\b`,
  String.raw`\bput options?\b|\bcall options?\b`,
);

/** Of sales alone. */
export const PRIVATE_SALE = anyOf(
  atWord(
    // Whomever they went to: the long way there is gone but once.
    String.raw`${SOLD}${few(8)} (?:(?:back )?(?:directly )?to ${ISSUER}|to (?!satisfy|cover|pay|fund|meet|the public\b)${SOMEONE})`,
    String.raw`${SOLD}${few(4)} to (?:the )?(?:issuer|company)['’]s (?:ESOP|employee|pension|benefit|retirement)\b`,
    String.raw`\b(?:re-?purchased?|redeemed|redemption|bought|acquired|purchased)\b${few(4)} (?:back )?by ${ISSUER}`,
    String.raw`\bredemption of (?:OP|partnership|common) units\b|\b(?:stock|share) (?:repurchase|buyback) (?:program|plan|agreement)\b`,
    String.raw`\bqualified institutional buyers?\b|\bthe (?:purchaser|buyer)s? named\b`,
  ),
  String.raw`${ISSUER} (?:re-?purchased|redeemed|bought|acquired)\b`,
);

const NAMED = String.raw`(?!(?:the |an? )?(?:Open|NYSE|Nasdaq|New York|Rule|Section|Code)\b)[A-Z][\w.&'’-]*(?:,? (?:of |and |the ){0,2}[A-Z&][\w.&'’-]*){0,8},? (?:L\.?P|L\.?L\.?C|LLP|Inc|Ltd|Corp|N\.A|Trust|Funds?|Partners|Capital|Holdings|Foundation|Bank)\b`;

/** A seller or a buyer by name: "acquired the shares from Harbour Fund III, L.P.". */
export const NAMED_SELLER = new RegExp(
  String.raw`\b(?:[Pp]urchased?|[Aa]cquired|[Bb]ought|[Pp]urchase|[Aa]cquisition)\b${few(8)} from (?:the )?${NAMED}`,
);
export const NAMED_BUYER = new RegExp(
  String.raw`\b(?:[Ss]old|[Ss]ale|[Tt]ransferred)\b${few(8)} to (?:the )?${NAMED}`,
);

/** Shares of a right that was exercised, in a row coded P. */
export const EXERCISED =
  /\bexercis(?:e|ed|ing)\b(?: (?!basic|subscription|non-?transferable|transferable|over)[\w'’-]+){0,6} (?:warrants?|(?:stock |share )?options?)\b|^\W*(?:restricted stock|RSUs?)\b(?: \w+){0,3} vest(?:ed|ing)\b/i;

/** What is believed wherever in the filing it stands, where the words govern each other. */
export const PRIVATE_FOR_SURE =
  /\b(?:purchased|acquired|bought|issued|sold)\b(?: [\w,.$'’()-]+){0,10} (?:in|pursuant to|under|through|from) (?:an?|the|that certain|the issuer['’]s|the company['’]s) (?:\w+ ){0,2}(?:private placement|PIPE|(?:securities|stock|share) purchase agreement|subscription agreement|initial public offering|underwritten (?:public )?offering|registered direct offering|rights offering)\b|\bnot (?:an? )?open[- ]market (?:purchase|transaction)s?\b/i;

/**
 * A pattern for purchases from the issuer by its own name ("purchased from Lanternwick Tools");
 * null for a name too short to tell. The suffix and the case of letters vary at will.
 */
export function fromIssuerNamed(issuerName: string): RegExp | null {
  const core = issuerName
    .slice(0, 200)
    .replace(/[,.]|\/\w{2,3}\/?$/g, '')
    .replace(
      /(?: (?:inc|corp|corporation|co|company|ltd|limited|llc|lp|plc|nv|sa|ag|holdings?))+$/i,
      '',
    )
    .trim()
    .slice(0, 80);
  if (!/^[\w&' -]{3,}$/.test(core) || !/[a-z]{3}/i.test(core)) return null;
  const name = core
    .split(' ')
    .map(([first = '', ...rest]) => first.toUpperCase() + rest.map(anyCase).join(''))
    .join(',? ');
  const suffix = String.raw`(?:,? (?:Inc|Corp|Corporation|Co|Company|Ltd|Limited|LLC|PLC|Holdings?)\b\.?)*`;
  return new RegExp(
    String.raw`\b(?:[Pp]urchased?|[Aa]cquired|[Bb]ought|[Ii]ssued|[Ss]old)\b${few(12)} (?:directly )?(?:from|by|with) (?:the )?${name}\b${suffix}(?!['’]s| [A-Z&])`,
  );
}

function anyCase(letter: string): string {
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  return lower === upper ? letter.replace(/[&' -]/, String.raw`[&' -]`) : `[${lower}${upper}]`;
}
