import type { IsoDate } from '@/lib/core/iso-date';
import type {
  ClusterNews,
  FilingNews,
  FundChangeNews,
  NewsSubject,
  TradeNews,
} from '@/lib/core/watch/news';
import { say, sayCount } from '@/lib/core/words/say';
import { formatDay } from './day';
import { filedText } from './filed-text';
import { formatMoney } from './money';
import {
  amountKind,
  formName,
  isAboutFund,
  subjectName,
  tradeSide,
  type NewsWords,
} from './news-words';
import { formatShares } from './quantity';
import { formatQuarter } from './quarter';
import { roleLabel } from './role-label';
import { saySentence } from './say-sentence';

/** One piece of news as whole sentences that stand alone, with who, what, where and when. */
export function newsSentence({ content, subject }: NewsWords, today: IsoDate): string {
  switch (content.kind) {
    case 'trade':
      return tradeSentence(content, subjectName(subject), today);
    case 'cluster':
      return clusterSentence(content, subjectName(subject), today);
    case 'fund-change':
      return changeSentence(content, subject, today);
    case 'fund-filed':
      return holdingsSentence(content, subjectName(subject), today);
    case 'stake-filed':
    case 'sale-notice':
      return filingSentence(content, subjectName(subject));
  }
}

function tradeSentence(trade: TradeNews, company: string, today: IsoDate): string {
  const { plan, link, value, shares } = trade;
  const planned = plan === 'plan' ? 'Planned' : '';
  return [
    say(`newsSentence${tradeSide(trade)}${amountKind(trade)}${planned}`, {
      people: peopleOf(trade),
      company,
      day: formatDay(trade.tradedOn, today),
      sum: formatMoney(value),
      shares: formatShares(shares),
    }),
    ...(link === 'to-cover' ? [say('newsToCover')] : []),
    ...(link === 'after-exercise' ? [say('newsAfterExercise')] : []),
    ...(plan === 'unknown' ? [say('newsPlanUnknown')] : []),
    ...(trade.isAmended ? [say('newsAmended')] : []),
  ].join(' ');
}

function peopleOf({ people, role: filed }: TradeNews): string {
  const name = filedText(people[0] ?? '') || say('newsOwnerUnnamed');
  const role = roleLabel(filed);
  const who = role === '' ? name : say('newsWho', { name, role });
  const others = people.length - 1;
  return others > 0 ? sayCount('newsWithOwners', others, { who }) : who;
}

function clusterSentence(cluster: ClusterNews, company: string, today: IsoDate): string {
  const { sentence: told, value } = cluster;
  const sentence = saySentence(told, today);
  return value === null
    ? say('newsClusterSentence', { company, sentence })
    : say('newsClusterTogether', { company, sentence, sum: formatMoney(value) });
}

function changeSentence(change: FundChangeNews, subject: NewsSubject, today: IsoDate): string {
  const { action, isCoreExit, isCoreCut, value } = change;
  const places = {
    fund: filedText(change.fund.name) || subjectName(change.fund),
    company: isAboutFund(change, subject) ? filedText(change.issuer) : subjectName(subject),
    quarter: formatQuarter(change.period, today),
    sum: formatMoney(value),
  };
  const worth = value === null ? '' : 'Worth';
  switch (action) {
    case 'opened':
      return say(`newsOpened${worth}`, places);
    case 'added':
      return say(`newsAdded${worth}`, places);
    case 'cut':
      return isCoreCut === true
        ? say(`newsCutCore${worth}`, places)
        : say(`newsCut${worth}`, places);
    case 'closed':
      return isCoreExit ? say(`newsClosedCore${worth}`, places) : say(`newsClosed${worth}`, places);
  }
}

function holdingsSentence({ form, period }: FilingNews, fund: string, today: IsoDate): string {
  const isNotice = form.startsWith('13F-NT');
  if (period === null) return say(isNotice ? 'news13fNotice' : 'news13f', { fund });
  const places = { fund, quarter: formatQuarter(period, today) };
  return say(isNotice ? 'news13fNoticeFor' : 'news13fFor', places);
}

function filingSentence({ kind, form, filer: filed }: FilingNews, company: string): string {
  const filer = filedText(filed ?? '');
  const by = filer === '' ? '' : 'By';
  if (kind === 'stake-filed') {
    return say(`newsStake${by}`, { form: formName(form), company, filer });
  }
  return form.endsWith('/A')
    ? say(`newsNoticeAmended${by}`, { company, filer })
    : say(`newsNotice${by}`, { company, filer });
}
