// The words by which filings tell how a row coded P or S was traded. Phrases collected from real
// filings. Every pattern is linear in its input: no nested repetition, bounded gaps.

/** One of these stands in all that `OPEN_MARKET` and `ON_EXCHANGE` match. */
export const MARKET_WORD = /market|exchange|NYSE|Nasdaq|TSX|broker/i;

/** The market named as what the trade was or where it was made, not its price or its rules. */
export const OPEN_MARKET =
  /(?<!\bnon[-\u2010-\u2015 ]?)\bopen[-\u2010-\u2015 ]market (?:purchases?|sales?|transactions?|trades?|acquisitions?|dispositions?|buys?|buying|orders?)\b|\b(?:in|on|through|via|into|over|from) (?:the |an? )?(?:\w+ )?open[-\u2010-\u2015 ]market\b(?! (?:\w+ )?price)|^\W*open[-\u2010-\u2015 ]market\W*$/i;
const EXCHANGE = String.raw`(?:New York Stock Exchange|NYSE|Nasdaq|TSX|Toronto Stock Exchange|market transactions|brokers?['’]? transactions|brokerage transactions|ordinary brokerage)\b`;
/** A trade made on an exchange, which says the same in other words. */
export const ON_EXCHANGE = new RegExp(
  String.raw`\b(?:purchas(?:ed|es?)|acquired|bought|sold|sales?|traded|executed|effected)\b(?: [\w,.$'’-]+){0,8} (?:in|on|over|through) (?:the |multiple |several |various |ordinary |normal |open )*${EXCHANGE}(?! (?:closing|official))`,
  'i',
);
/** The market denied, or spoken of as something that may come, or as part of another trade. */
export const NOT_OPEN_MARKET =
  /(?:\b(?:not|no|nor|never|none|neither|cannot|other than|outside|rather than|instead of|in lieu of|alternative to|restricted|re-?sold|may|might|can|could|will|would|intends?|future|exclud\w+|previously)\b|n['’]t\b).{0,60}\b(?:open[-\u2010-\u2015 ]market\b|NYSE\b|Nasdaq\b|New York Stock Exchange\b)/i;

export const TRADED = /\b(?:purchased|acquired|bought|sold|issued|disposed)\b/i;
/** A sentence that speaks of something besides the trade it is attached to. */
export const ASIDE =
  /\b(?:additional(?:ly)?|in addition|also (?:has|have|holds?|owns?|includes?)|committed|previously|separately|exclud\w+|future|expected)\b/i;
/** …but for one that speaks of the rest of the very shares. */
export const THE_REST = /\b(?:remaining|remainder|balance of the shares|the rest|the others?)\b/i;
/** Stands in all that `ON_HOLDINGS` and `LEFT_OUT` match: "includes", "excluding". */
export const INCLUSION_WORD = /clud/i;
/** A sentence on what is held besides, or is left out: no word on this trade. */
export const ON_HOLDINGS =
  /^\W*(?:\w+ ){0,2}(?:includ\w+|exclud\w+|do(?:es)? not include)\b|\b(?:total|holdings|amount|number|form 4|balance)\b.{0,60}\b(?:do(?:es)? not )?(?:includes?|excludes?)\b/i;
export const LEFT_OUT = /^\W*(?:\w+ ){0,3}(?:exclud\w+|do(?:es)? not include)\b/i;

/** How the shares of a sale were come by, which says nothing of the sale itself… */
export const COME_BY =
  /\b(?:were|was|been|are|originally|initially|previously) (?:acquired|received|issued|obtained|purchased|converted)\b(?! (?:back )?by\b)(?! (?:into|in|to) (?:the |an? )?right)|\bwere issued by\b|\b(?:shares|stock)(?: \w+){0,3} (?:acquired|received|issued|obtained) (?:upon|through|in|pursuant|from|on|under)\b|\bconversion of\b/i;
/** …unless the sentence goes on to say how they were sold. */
export const SOLD_HOW =
  /\bsold (?:by|in|to|pursuant|through|under|as|back)\b|\bsales? (?:in|to|pursuant|through|under)\b|\b(?:re-?purchased|redeemed) by\b/i;

/** What remarks say of the reported trades, and not of the people or the company. */
export const OF_THE_TRADE =
  /\b(?:purchased|acquired|bought|sold|issued|effected|made|executed|conducted|occurred|disposed)\b|\b(?:transactions?|purchases?|sales?|trades?)\b(?: [\w'’]+){0,6} (?:was|were|is|are)\b|\bprices?\b/i;

/**
 * Stretches that tell of something else than the trade: what came before it, what its proceeds
 * were for, what was not done, what is disclaimed.
 */
export const BESIDE_THE_TRADE = new RegExp(
  [
    String.raw`(?<!\bissued )\b(?:following|after|since|subsequent to|prior to|before|expir\w+ of|announcement of)(?: (?!(?:in|entering|signing|executing)\b)[\w'’()-]+){0,8}? (?:offering|IPO|placement|lock-?up|agreement|merger|combination|kind|underwriters)(?:['’]s)?\b`,
    String.raw`\bproceeds\b[^,.;]{0,100}`,
    String.raw`\bdisclaims?\b[^.;]{0,200}`,
    String.raw`\bno (?:shares|securities|agreement|part|portion)\b[^,.;]{0,100}`,
    String.raw`\bnot in violation\b[^,.;]{0,100}`,
    String.raw`\bupon (?:\w+ )?request\b`,
  ].join('|'),
  'gi',
);

export const AUTOMATIC =
  /\bdividend reinvestment\b|\breinvest\w* (?:of )?(?:(?:cash|quarterly|regular|the|these) ){0,2}(?:dividends?|distributions?)\b|\bdividends? (?:\w+ )?reinvest\w*\b|\bautomatic reinvestment\b|\bwith dividends (?:paid|received)\b|\bDRIP\b|\b(?:stock|share) (?:purchase|ownership) plan\b(?! guidelines)|\bemployee (?:stock|share) (?:purchase|ownership) program\b|\bESPP\b|(?<!self-directed )\b401\(?k\)?|\bsavings plan\b|\bmatching contributions?\b|\bdividends? in kind\b|\bdeferred compensation plan\b|\bpayroll deductions?\b|\bautomatic (?:investment|purchase) plan\b/i;

const DASH = String.raw`[-\u2010-\u2015/ ]`;
const COVERS = String.raw`\b(?:sell|sold)${DASH}(?:to${DASH})?cover\b|(?<!\b(?:partially|partly|part) )\b(?:to|of|for|by) (?:cover|satisfy|pay|payment of|fund|meet|discharge?|offset|offsett|remit)(?:ing)? (?:[\w'’]+ ){0,8}(?:tax(?:es)?|withholdings?|FICA)\b(?! (?:preparation|planning|advi))|\bin connection with (?:\w+ ){0,3}tax(?:es)? (?:liabilit|withholding|obligation)`;
export const TO_COVER = new RegExp(
  String.raw`${COVERS}|\bnon-?discretionary\b|\bmandatory (?:sale|sell)\b`,
  'i',
);
export const NOT_TO_COVER =
  /(?:\b(?:not|nor?|never|neither|exclud\w+|rather than|other than|instead of)|n['’]t)\b(?: (?!but|discretionary|only|solely)[\w'’-]+){0,8} (?:to cover|to satisfy|to pay|sell[-\u2010-\u2015 ]to|sold[-\u2010-\u2015 ]to|mandatory|non-?discretionary)\b/i;

/** What every spelling of Rule 10b5-1 begins with. */
export const PLAN_BEGINS = '10';
/**
 * Rule 10b5-1, in every spelling of filers ("10(b)5-1", "10b5.1", "10b-5(1)", a letter l for the
 * figure, hyphens of every kind); a bare "Rule 10b-5" is the rule on fraud and no plan.
 */
const RULE = String.raw`\b${PLAN_BEGINS}\(?b\)?[-\u2010-\u2015 ]?\(?5\)?(?:[-\u2010-\u2015 .(]{0,2}1\b|[-\u2010-\u2015]l\b)`;
const TELLS = String.raw`(?!(?:discretion\w*|inadvertently|reported|later|only|solely|just|but|and|which|that|control|affected|have|has|power|own|hold|holds?|include|involved)\b)`;
export const PLAN = new RegExp(RULE, 'i');
export const NO_PLAN = new RegExp(
  [
    String.raw`(?:\b(?:not|neither|nor|none)|n['’]t)\b(?: ${TELLS}[\w'’(),-]+){0,16} ${RULE}`,
    String.raw`\bno (?:such |written |pre-?arranged |trading |plan |under |pursuant |to |SEC |rule ){0,6}${RULE}`,
    String.raw`\b(?:outside|other than|without)(?: ${TELLS}[\w'’-]+){0,6} ${RULE}`,
  ].join('|'),
  'i',
);
/** Of a plan, but of other trades than the reported ones. */
export const OTHER_PLAN =
  /\bfuture (?:sales?|purchases?|trades|transactions)\b|\b(?:prior|previous|earlier|past) (?:sales?|purchases?|trades|transactions)\b|\bnot affected\b/i;
