import type { IsoDate } from '@/lib/core/iso-date';
import type {
  DerivedNews,
  FilingNews,
  FundChangeNews,
  NewsSubject,
  TradeNews,
} from '@/lib/core/watch/news';
import { formatDay } from './day';
import { filedText } from './filed-text';
import { formatMoney } from './money';
import { countOf, formatShares } from './quantity';
import { formatQuarter } from './quarter';

/** What is said of a piece of news. */
export type NewsWords = Pick<DerivedNews, 'content' | 'subject'>;

/** `Acme Corp. (ACME)`; the name alone where no symbol is known. */
export function subjectName({ name, ticker, cik }: NewsSubject): string {
  const plain = filedText(name) || ticker || `CIK ${Number(cik)}`;
  return ticker === null || plain === ticker ? plain : `${plain} (${ticker})`;
}

/** The shortest name that stands alone: the symbol, or the name. */
export function subjectLabel(subject: NewsSubject): string {
  return subject.ticker ?? subjectName(subject);
}

/** A few words that stand alone: `ACME: CEO bought $1.2M`. */
export function newsTitle({ content, subject }: NewsWords, today: IsoDate): string {
  return `${subjectLabel(subject)}: ${newsWhat({ content, subject }, today)}`;
}

/** The same without the company: `CEO bought $1.2M`, `cluster of 4 buyers`, `Form 144 filed`. */
export function newsWhat({ content, subject }: NewsWords, today: IsoDate): string {
  switch (content.kind) {
    case 'trade': {
      const who = filedText(content.role) || 'insider';
      const plan = content.plan === 'plan' ? ' under a plan' : '';
      return `${who} ${content.side} ${amountOf(content)}${plan}`;
    }
    case 'cluster':
      return `cluster of ${content.people} buyers`;
    case 'fund-change': {
      const did = `${CHANGED[content.action]} ${content.isCoreExit ? 'a core' : 'its'} position`;
      const what = content.action === 'opened' ? 'opened a position' : did;
      return isAboutFund(content, subject)
        ? `${what} in ${filedText(content.issuer)}`
        : `${filedText(content.fund.name)} ${what}`;
    }
    case 'fund-filed':
      return `13F${content.form.startsWith('13F-NT') ? ' notice' : ''} filed${quarterOf(content, today)}`;
    case 'stake-filed':
      return `${formName(content.form)} filed`;
    case 'sale-notice':
      return `Form ${content.form} filed`;
  }
}

/** One whole sentence that stands alone, with who, what, where and when. */
export function newsSentence({ content, subject }: NewsWords, today: IsoDate): string {
  const company = subjectName(subject);
  switch (content.kind) {
    case 'trade':
      return tradeSentence(content, company, today);
    case 'cluster': {
      const sum = content.value === null ? '' : ` Together: ${formatMoney(content.value)}.`;
      return `${company}: ${content.sentence}${sum}`;
    }
    case 'fund-change':
      return changeSentence(content, subject, today);
    case 'fund-filed':
      return content.form.startsWith('13F-NT')
        ? `${company} filed a 13F notice${quarterOf(content, today)}: others report its holdings.`
        : `${company} filed its 13F${quarterOf(content, today)}.`;
    case 'stake-filed':
      return `A ${formName(content.form)} that names ${company} was filed${byFiler(content)}.`;
    case 'sale-notice': {
      const amended = content.form.endsWith('/A') ? 'An amended notice' : 'A notice';
      return `${amended} of an intended sale (Form 144) that names ${company} was filed${byFiler(content)}.`;
    }
  }
}

const CHANGED = { opened: 'opened', added: 'added to', cut: 'cut', closed: 'closed' } as const;

function tradeSentence(trade: TradeNews, company: string, today: IsoDate): string {
  const { side, plan, link, tradedOn, isAmended } = trade;
  const how = [
    plan === 'plan' ? ' under a trading plan set up in advance' : '',
    link === 'to-cover' ? ' to pay taxes or costs' : '',
    link === 'after-exercise' ? ' right after exercising options' : '',
  ].join('');
  const unsure = plan === 'unknown' ? ' Whether it was under a trading plan is not stated.' : '';
  const amended = isAmended ? ' The filing was amended.' : '';
  const day = formatDay(tradedOn, today);
  return `${peopleOf(trade)} ${side} ${amountIn(trade, company)} on the market on ${day}${how}.${unsure}${amended}`;
}

function peopleOf({ people, role }: TradeNews): string {
  const name = filedText(people[0] ?? '') || 'An owner not named';
  const title = filedText(role);
  const others = people.length - 1;
  const joint = others > 0 ? ` with ${countOf(others, 'joint owner')}` : '';
  return `${name}${title === '' ? '' : ` (${title})`}${joint}`;
}

/** `$1.2M`, `500,000 shares`, `an amount not stated`. */
function amountOf({ value, shares }: Pick<TradeNews, 'value' | 'shares'>): string {
  if (value !== null) return formatMoney(value);
  return shares === null ? 'an amount not stated' : `${formatShares(shares)} shares`;
}

function amountIn({ value, shares }: TradeNews, company: string): string {
  if (value !== null) return `${formatMoney(value)} of ${company}`;
  return shares === null
    ? `shares of ${company}, how many is not stated,`
    : `${formatShares(shares)} shares of ${company}`;
}

function isAboutFund({ fund }: FundChangeNews, subject: NewsSubject): boolean {
  return subject.cik === fund.cik;
}

function changeSentence(change: FundChangeNews, subject: NewsSubject, today: IsoDate): string {
  const { action, isCoreExit, period, value } = change;
  const company = isAboutFund(change, subject) ? filedText(change.issuer) : subjectName(subject);
  const fund = filedText(change.fund.name) || subjectName(change.fund);
  const quarter = formatQuarter(period, today);
  const worth = value === null ? null : formatMoney(value);
  switch (action) {
    case 'opened':
      return `${fund} opened a position in ${company} in ${quarter}${worth === null ? '' : `: ${worth} at its end`}.`;
    case 'closed': {
      const before = worth === null ? '' : `; it was ${worth} a quarter before`;
      return `${fund} closed its ${isCoreExit ? 'core ' : ''}position in ${company} in ${quarter}${before}.`;
    }
    case 'added':
    case 'cut': {
      const now = worth === null ? '' : `, to ${worth}`;
      return `${fund} ${CHANGED[action]} its position in ${company} in ${quarter}${now}.`;
    }
  }
}

function quarterOf({ period }: FilingNews, today: IsoDate): string {
  return period === null ? '' : ` for ${formatQuarter(period, today)}`;
}

function byFiler({ filer }: FilingNews): string {
  const name = filedText(filer ?? '');
  return name === '' ? '' : ` by ${name}`;
}

/** `Schedule 13D/A`, by whichever name the SEC has it. */
function formName(form: string): string {
  return form.replace(/^(?:SCHEDULE|SC) /, 'Schedule ');
}
