import type { FundAction } from '@/lib/core/form13f/fund-action';
import type { FundsInCompany } from '@/lib/core/form13f/what-funds-did';
import type { Season } from '@/lib/core/form13f/season';
import type { IsoDate } from '@/lib/core/iso-date';
import { dueWords } from './due-words';
import { plain, strong, type LinePart } from './line-part';
import { countOf, listOf } from './quantity';
import { formatQuarter, quarterEndAge } from './quarter';

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
    strong(`${who}\u00A0of\u00A0${filed}`),
    plain(` followed ${filed === 1 ? 'fund' : 'funds'} that filed ${hold} it`),
    ...DID.filter(([action]) => counts.actions[action] > 0).flatMap(([action, verb]) => [
      plain(', '),
      strong(`${counts.actions[action]}\u00A0${verb}`),
      ...(action === 'closed' ? coreExits(funds) : []),
    ]),
  ];
  if (notFiled === 0) return [...parts, plain('.')];
  const wait = notFiled === 1 ? 'has not filed' : 'have not filed';
  return [...parts, plain(`; ${notFiled} ${wait} (${due}).`)];
}

/** The exits that are red flags, among so many: ` (a core position)`, ` (2 of them core positions)`. */
function coreExits({ lines, counts }: FundsInCompany): LinePart[] {
  const core = lines.filter(
    ({ action, changes }) => action === 'closed' && changes.some(({ cut }) => cut === 'core-exit'),
  ).length;
  const closed = counts.actions.closed;
  if (core === 0) return [];
  if (closed === 1) return [plain(' (a core position)')];
  const which = core >= closed ? (closed === 2 ? 'both' : 'all') : `${core} of them`;
  return [plain(` (${which} ${core === 1 ? 'a core position' : 'core positions'})`)];
}

/** How old what funds held is; that it may be spent by now. Null before anyone filed. */
export function fundsAge({ counts, period }: FundsInCompany, today: IsoDate): string | null {
  if (counts.filed === 0) return null;
  return `Held on ${quarterEndAge(period, today)}; what they did since is not known.`;
}

/**
 * The season that has begun after the quarter that is spoken of, while nobody filed in it: `Q3 is
 * being filed now, none of 14 yet (due 16 Nov).` Null where the sentence is about it already.
 */
export function nextSeasonWords(
  season: Season,
  { period }: FundsInCompany,
  today: IsoDate,
): string | null {
  if (season.period === period) return null;
  const quarter = formatQuarter(season.period, today);
  const funds = countOf(season.followed, 'followed fund');
  return `${quarter} is being filed now: none of ${funds} has filed it yet (${dueWords(season.dueOn, today)}).`;
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
