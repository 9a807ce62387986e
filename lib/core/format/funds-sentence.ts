import type { FundAction } from '@/lib/core/form13f/fund-action';
import type { FundsInCompany } from '@/lib/core/form13f/what-funds-did';
import type { IsoDate } from '@/lib/core/iso-date';
import { dueWords } from './due-words';
import { plain, strong, type LinePart } from './line-part';
import { countOf, listOf } from './quantity';
import { formatQuarter } from './quarter';

const DID: readonly (readonly [FundAction, string])[] = [
  ['opened', 'opened'],
  ['added', 'added'],
  ['cut', 'cut'],
  ['closed', 'closed'],
  ['disclosed', 'disclosed late'],
];

/**
 * What followed funds did in a company, in one sentence: `Q3: 2 of 14 followed funds that filed
 * hold it, 1 added, 1 cut; 4 have not filed (due 16 Nov)`. Those that have not filed are said
 * apart and never count as having done anything.
 */
export function fundsSentence(funds: FundsInCompany, today: IsoDate): LinePart[] {
  const { counts, period, dueOn } = funds;
  const { followed, filed, holding, notFiled } = counts;
  const quarter = plain(`${formatQuarter(period, today)}: `);
  const due = dueWords(dueOn, today);
  if (filed === 0) {
    const none = strong(`none of ${countOf(followed, 'followed fund')} has filed yet`);
    return notFiled === 0
      ? [quarter, plain(`no filing of ${countOf(followed, 'followed fund')} was read yet.`)]
      : [quarter, none, plain(` (${due}).`)];
  }
  const who = holding === 0 ? 'none' : String(holding);
  const hold = holding > 1 ? 'hold' : 'holds';
  const parts = [
    quarter,
    strong(`${who} of ${filed}`),
    plain(` followed ${filed === 1 ? 'fund' : 'funds'} that filed ${hold} it`),
    ...DID.filter(([action]) => counts.actions[action] > 0).flatMap(([action, verb]) => [
      plain(', '),
      strong(`${counts.actions[action]} ${verb}`),
    ]),
  ];
  if (notFiled === 0) return [...parts, plain('.')];
  const wait = notFiled === 1 ? 'has not filed' : 'have not filed';
  return [...parts, plain(`; ${notFiled} ${wait} (${due}).`)];
}

/** Which followed funds the sentence leaves out, and why; null where it leaves none out. */
export function fundsAside({ counts }: FundsInCompany): string | null {
  const { notices, stale, unread, uncompared } = counts;
  const said = [
    uncompared > 0 &&
      `${uncompared} that ${uncompared === 1 ? 'holds' : 'hold'} it cannot be compared`,
    notices > 0 && `${notices} ${notices === 1 ? 'leaves' : 'leave'} reporting to others`,
    stale > 0 && `${stale} stopped filing`,
    unread > 0 && `${unread} ${unread === 1 ? 'was' : 'were'} not read yet`,
  ].filter((words) => words !== false);
  const text = listOf(said);
  return text === '' ? null : `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}
