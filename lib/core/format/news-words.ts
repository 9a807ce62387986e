import type { IsoDate } from '@/lib/core/iso-date';
import type {
  DerivedNews,
  FilingNews,
  FundChangeNews,
  NewsSubject,
  TradeNews,
} from '@/lib/core/watch/news';
import { say, sayCount } from '@/lib/core/words/say';
import { filedText } from './filed-text';
import { formatMoney } from './money';
import { formatShares } from './quantity';
import { formatQuarter } from './quarter';
import { roleLabel } from './role-label';

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
export function newsTitle(news: NewsWords, today: IsoDate): string {
  return say('newsAbout', { subject: subjectLabel(news.subject), what: newsWhat(news, today) });
}

/** The same without the company: `CEO bought $1.2M`, `cluster of 4 buyers`, `Form 144 filed`. */
export function newsWhat({ content, subject }: NewsWords, today: IsoDate): string {
  switch (content.kind) {
    case 'trade': {
      const planned = content.plan === 'plan' ? 'Planned' : '';
      return say(`newsTrade${tradeSide(content)}${amountKind(content)}${planned}`, {
        who: roleLabel(content.role) || say('newsInsider'),
        sum: formatMoney(content.value),
        shares: formatShares(content.shares),
      });
    }
    case 'cluster':
      return sayCount('newsCluster', content.people);
    case 'fund-change':
      return isAboutFund(content, subject)
        ? say(`newsIn${DID[actionOf(content)]}`, { company: filedText(content.issuer) })
        : say(`newsFund${DID[actionOf(content)]}`, { fund: filedText(content.fund.name) });
    case 'fund-filed':
      return holdingsWhat(content, today);
    case 'stake-filed':
      return say('newsFiledForm', { form: formName(content.form) });
    case 'sale-notice':
      return say('newsFiledForm', { form: `Form ${content.form}` });
  }
}

/** The part of a message's name that says on which side a trade was. */
export function tradeSide({ side }: TradeNews): 'Bought' | 'Sold' {
  return side === 'bought' ? 'Bought' : 'Sold';
}

/** The part of a message's name that says what is known of how much: money, shares or neither. */
export function amountKind({ value, shares }: TradeNews): 'Sum' | 'Shares' | 'Unsaid' {
  if (value !== null) return 'Sum';
  return shares === null ? 'Unsaid' : 'Shares';
}

/** Whether the news stands under the fund itself, for its company is not known. */
export function isAboutFund({ fund }: FundChangeNews, subject: NewsSubject): boolean {
  return subject.cik === fund.cik;
}

/** `Schedule 13D/A`, by whichever name the SEC has it. */
export function formName(form: string): string {
  return form.replace(/^(?:SCHEDULE|SC) /, 'Schedule ');
}

const DID = {
  opened: 'Opened',
  added: 'Added',
  cut: 'Cut',
  'cut-core': 'CutCore',
  closed: 'Closed',
  'closed-core': 'ClosedCore',
} as const;

function actionOf({ action, isCoreExit, isCoreCut }: FundChangeNews): keyof typeof DID {
  if (action === 'cut' && isCoreCut === true) return 'cut-core';
  return action === 'closed' && isCoreExit ? 'closed-core' : action;
}

function holdingsWhat({ form, period }: FilingNews, today: IsoDate): string {
  const isNotice = form.startsWith('13F-NT');
  if (period === null) return say(isNotice ? 'newsFiled13fNotice' : 'newsFiled13f');
  const quarter = formatQuarter(period, today);
  return say(isNotice ? 'newsFiled13fNoticeFor' : 'newsFiled13fFor', { quarter });
}
