/** The words are written in the forms of `foldWord`: lower case, without a final `s`. */
function forms(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/** Words that only texts about shares and companies hold in number. */
const FINANCE = forms(
  'stock share shareholder investor investing earning revenue dividend analyst nasdaq nyse ' +
    'ticker portfolio etf ipo 13f bullish bearish valuation eps ebitda guidance trader buyback ' +
    'equity holding quarterly upgrade downgrade downgraded upgraded overweight outperform ' +
    'underperform selloff premarket insider stake merger acquisition spac brokerage underwriter ' +
    'otc warrant biotech reit midcap largecap smallcap bagholder tendy yield broker hedge ' +
    'investment profit fiscal robinhood wsb yolo megacap prospectu nav aum payout hodl',
);

/** The same for hasty posts, where these words mean nothing else. */
const INFORMAL = forms(
  'call put option short leap moon dilution bag position long dip share lotto',
);

/** What is said of companies, directly after their name. */
const AFTER = forms(
  'share stock earning revenue sale profit ceo cfo coo cto chief executive president chairman ' +
    'chairwoman founder cofounder investor shareholder said say reported report posted post ' +
    'announced announce agreed beat missed misse rose rise fell fall gained gain jumped jump ' +
    'surged surge soared soar dropped drop slid slide slipped climbed climb tumbled plunged ' +
    'plunge rallied trade traded closed guidance guided dividend buyback expect expected raised ' +
    'cut hired launched unveiled acquire acquired board quarterly option call put position ' +
    'stake management spokesman spokeswoman spokesperson unveil raise added lost sank sink ' +
    'declare declared declined advanced ticked popped rebounded warned forecast plan filed bought sold buy sell ' +
    'own operate store customer employee bull bear long short confirmed denied noted told want',
);

/** What stands directly before a company’s name, or one small word before it. */
const BEFORE = forms(
  'share stake stock position shareholder investor retailer chipmaker automaker maker giant ' +
    'firm bank insurer rival parent peer competitor operator drugmaker airline lender brokerage ' +
    'bought sold buying selling own owned hold holding long short acquire acquired acquiring ' +
    'company upgraded downgraded initiated upgrade downgrade initiate like name call put ceo cfo homebuilder miner producer ' +
    'developer biotech utility conglomerate carmaker supplier chain brand added trimmed exited ' +
    'buy sell loading loaded grabbed purchased dumping rating earning customer client partner ' +
    'vendor merger',
);

/** Small words that may stand between such a word and the name. */
const LINKING = forms('of in at by for from with on like including and or versu vs the');

const ROLES = forms(
  'ceo cfo coo cto chief chairman chairwoman president executive director vice founder ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec analyst inc corp corporation co ltd plc llc january february march april may june july ' +
    'august september october november december monday tuesday wednesday thursday friday ' +
    'saturday sunday q1 q2 q3 q4 fy share stock class',
);

/** What makes a longer name of a place, an institution or an event out of a company’s. */
const INSTITUTION = forms(
  'foundation park center centre university college school street field county river record ' +
    'church theater theatre museum club hall bridge airport force day year avenue road square ' +
    'tower lake island mountain hospital award cup stadium arena prize act rainforest basin ' +
    'city town village valley beach cathedral festival library institute academy league team fc ' +
    'united society association party committee council ministry department commission agency ' +
    'trail boulevard drive lane fire parade game band blue variant bulletin waiver application ' +
    'prime scene alley wild seed tree pie cider orchard',
);

/** Small words that go on with a sentence: after them and before them no longer name goes on. */
const FUNCTION = forms(
  'is was are were be been has have had will would can could may might must should do doe did ' +
    'and or but so if in on at of to by for from with as than that which who where when while ' +
    'until into over under after before not no it its the a an',
);

/** What the subject of a sentence does next. */
const VERB = forms(
  'is was are were has have had will would can could may might must should doe did also just ' +
    'finally never still now offer sell buy say add make launche unveil give take want plan get ' +
    'let bring pay cut raise open close start ship build lose win face seek settle sue test ' +
    'hire fire agree join lead keep put show tell see began begin went goe came come made took ' +
    'gave got kept left lost won met paid said sold told built bought brought think need know eat talk walk look run hope like love hate trim post hit slip lift rocket get make lick sleep rise fall',
);

/** Before these a name is one of many things, or somebody's. */
const DETERMINERS = forms(
  'a an each every this these those some any no my your his her our their its another one ' +
    'two three',
);

export const CUES = {
  FUNCTION,
  VERB,
  DETERMINERS,
  INFORMAL,
  FINANCE,
  AFTER,
  BEFORE,
  LINKING,
  ROLES,
  INSTITUTION,
};

/** What stands before a bare symbol, or after it, where it is one. */
export const SYMBOL_BEFORE = forms(
  'buy buying bought sell selling sold long short shorting own owning hold holding ticker ' +
    'symbol share call put stock etf position like loading loaded added trimmed grabbed in on ' +
    'into of yolo yolod',
);
export const SYMBOL_AFTER = forms(
  'stock share call put etf price option holder bull bear gang squeeze short earning leap ' +
    'chart common preferred warrant dividend rose fell closed trade traded gained jumped ' +
    'dropped surged yield fall rise report pay lost own',
);

/** After a symbol as after any other word, but more often after one. */
export const WEAK_AFTER = forms('is was up down at to yesterday today look has will');
