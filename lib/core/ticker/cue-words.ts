import { foldWord } from './name-words';

function forms(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldWord));
}

/** Words that only texts about shares and companies hold in number. */
const FINANCE = forms(
  'stock stocks share shares shareholder shareholders investor investors investing earnings revenue dividend dividends ' +
    'analyst analysts nasdaq nyse ticker tickers portfolio etf etfs ipo 13f bullish bearish valuation eps ebitda guidance ' +
    'trader traders buyback buybacks equity equities holdings holding quarterly upgrade downgrade downgraded upgraded overweight ' +
    'outperform underperform selloff premarket insiders stake merger acquisition spac brokerage underwriters otc ' +
    'warrants biotech reit midcap largecap smallcap bagholder tendies yield yields broker hedge investment profit profits ' +
    'fiscal tickers robinhood wsb yolo megacap prospectus nav aum payout hodl',
);

/** The same for hasty posts, where these words mean nothing else. */
const INFORMAL = forms(
  'calls puts options shorts leaps moon dilution bags positions longs dip bag shares lotto',
);

/** What is said of companies, directly after their name. */
const AFTER = forms(
  'share shares stock stocks earnings revenue revenues sales profit profits ceo cfo coo cto chief executive president ' +
    'chairman chairwoman founder cofounder investors shareholders said says reported reports report posted posts ' +
    'announced announces agreed beat beats missed misses rose rises fell falls gained gains jumped jumps surged surges ' +
    'soared soars dropped drops slid slides slipped climbed climbs tumbled plunged plunges rallied trades traded closed ' +
    'guidance guided dividend buyback expects expected raised cut hired launched unveiled acquires acquired board quarterly ' +
    'options calls puts position stake management spokesman spokeswoman spokesperson unveils raises added lost sank sinks ' +
    'declined advanced ticked popped rebounded warned forecast plans filed bought sold buys sells owns operates stores ' +
    'customers employees executives bulls bears longs shorts confirmed declined denied noted told wants',
);

/** What stands directly before a company’s name, or one small word before it. */
const BEFORE = forms(
  'shares stake stakes stock stocks position positions shareholders shareholder investors retailer retailers chipmaker automaker maker giant ' +
    'firm bank insurer rival rivals parent peer peers competitor competitors operator drugmaker airline airlines lender ' +
    'brokerage bought sold buying selling owns own owned hold holds holding long short acquire acquires acquired acquiring ' +
    'company companies upgraded downgraded initiated names calls puts ceo cfo homebuilder miner producer developer ' +
    'biotech utility conglomerate carmaker supplier chain brand added trimmed exited buy sell loading loaded grabbed ' +
    'purchased dumping rating earnings customers clients partner partners vendor merger',
);

/** Small words that may stand between such a word and the name. */
const LINKING = forms('of in at by for from with on like including and or versus vs the');

const ROLES = forms(
  'ceo cfo coo cto chief chairman chairwoman president executive director vice founder analyst inc corp corporation co ltd plc llc ' +
    'january february march april may june july august september october november december monday tuesday wednesday ' +
    'thursday friday saturday sunday q1 q2 q3 q4 fy shares stock class',
);

/** What makes a longer name of a place, an institution or an event out of a company’s. */
const INSTITUTION = forms(
  'foundation park center centre university college school street field county river records church theater theatre museum ' +
    'club hall bridge airport force day year avenue road square tower lake island mountain hospital award awards cup stadium ' +
    'arena prize act rainforest basin city town village valley beach cathedral festival library institute academy ' +
    'league team fc united society association party committee council ministry department commission agency trail boulevard ' +
    'drive lane fire parade game band blues variant bulletin waiver application prime scene alley wild seed tree trees pie cider orchard orchards',
);

/** Small words that go on with a sentence: after them and before them no longer name goes on. */
const FUNCTION = forms(
  'is was are were be been has have had will would can could may might must should do does did and or but so if in on at ' +
    'of to by for from with as than that which who where when while until into over under after before not no it its the a an',
);

/** What the subject of a sentence does next. */
const VERB = forms(
  'is was are were has have had will would can could may might must should does did also just finally never still now ' +
    'offers sells buys says adds makes launches unveils gives takes wants plans gets lets brings pays cuts raises opens closes ' +
    'starts ships builds loses wins faces seeks settles sues tests hires fires agrees joins leads keeps puts shows tells sees ' +
    'began begins went goes came comes made took gave got kept left lost won met paid said sold told built bought brought',
);

/** Before these a name is one of many things, or somebody's. */
const DETERMINERS = forms(
  'a an each every this that these those some any no my your his her our their its another one two three',
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
  'buy buying bought sell selling sold long short shorting own owning hold holding holdings ticker symbol shares share calls puts ' +
    'stock etf position like loading loaded added trimmed grabbed in on into of yolo yolod',
);
export const SYMBOL_AFTER = forms(
  'stock stocks shares share calls call puts put etf price option options holders bulls bears gang squeeze short earnings leaps ' +
    'chart common preferred warrants dividend rose fell closed trades traded gained jumped dropped surged yields falls rises reports pays lost owns holders',
);

/** After a symbol as after any other word, but more often after one. */
export const WEAK_AFTER = forms('is was up down at to yesterday today looks has will');
