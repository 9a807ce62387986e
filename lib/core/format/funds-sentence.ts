import type { FundsInCompany } from '@/lib/core/form13f/what-funds-did';
import type { Season } from '@/lib/core/form13f/season';
import type { IsoDate } from '@/lib/core/iso-date';
import { listAll } from '@/lib/core/words/list-words';
import { say, sayCount } from '@/lib/core/words/say';
import { dueWords } from './due-words';
import { plain, type LinePart } from './line-part';
import { formatQuarter, quarterEndAge } from './quarter';
import { sayCountLine, sayLine } from './say-line';

const DID = {
  opened: 'fundsDidOpened',
  added: 'fundsDidAdded',
  cut: 'fundsDidCut',
  closed: 'fundsDidClosed',
  disclosed: 'fundsDidDisclosed',
} as const;
const ACTIONS = ['opened', 'added', 'cut', 'closed', 'disclosed'] as const;

/**
 * What followed funds did in a company, in one sentence: `Q3: 2 of 14 followed funds that filed
 * hold it, 1 added, 1 cut; 4 have not filed (due 16 Nov)`. Those that have not filed are said
 * apart and never count as having done anything.
 */
export function fundsSentence(funds: FundsInCompany, today: IsoDate): LinePart[] {
  const { counts, period, dueOn } = funds;
  const { followed, filed, notFiled } = counts;
  const quarter = formatQuarter(period, today);
  const due = dueWords(dueOn, today);
  if (filed === 0) {
    return notFiled === 0
      ? sayCountLine('fundsNoneRead', followed, { quarter })
      : sayCountLine('fundsNoneFiled', followed, { quarter, due });
  }
  const hold = holdLine(funds);
  const did = didLine(funds);
  const wait = sayCountLine('fundsWaiting', notFiled, { due });
  if (did.length === 0) {
    return notFiled === 0
      ? sayLine('fundsSay', { quarter, hold })
      : sayLine('fundsSayWait', { quarter, hold, wait });
  }
  return notFiled === 0
    ? sayLine('fundsSayDid', { quarter, hold, did })
    : sayLine('fundsSayDidWait', { quarter, hold, did, wait });
}

function holdLine({ counts: { holding, filed } }: FundsInCompany): LinePart[] {
  if (holding > 1) return sayCountLine('fundsHoldMany', filed, { holding });
  return sayCountLine(holding === 0 ? 'fundsHoldNone' : 'fundsHoldOne', filed);
}

/** `1 added, 1 cut`: each thing that any of them did. */
function didLine(funds: FundsInCompany): LinePart[] {
  const { actions } = funds.counts;
  return ACTIONS.filter((action) => actions[action] > 0).flatMap((action, index) => [
    ...(index > 0 ? [plain(', ')] : []),
    ...(action === 'closed' ? closedLine(funds) : sayCountLine(DID[action], actions[action])),
  ]);
}

/** The exits, and how many of them are red flags: ` (a core position)`, ` (2 of them …)`. */
function closedLine({ lines, counts }: FundsInCompany): LinePart[] {
  const core = lines.filter(
    ({ action, changes }) => action === 'closed' && changes.some(({ cut }) => cut === 'core-exit'),
  ).length;
  const { closed } = counts.actions;
  if (core === 0) return sayCountLine(DID.closed, closed);
  if (closed === 1) return sayLine('fundsClosedOneCore');
  if (core < closed) return sayCountLine('fundsClosedSomeCore', core, { closed });
  return closed === 2 ? sayLine('fundsClosedBothCore') : sayLine('fundsClosedAllCore', { closed });
}

/** How old what funds held is; that it may be spent by now. Null before anyone filed. */
export function fundsAge({ counts, period }: FundsInCompany, today: IsoDate): string | null {
  return counts.filed === 0 ? null : say('fundsAge', { day: quarterEndAge(period, today) });
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
  return sayCount('fundsNextSeason', season.followed, {
    quarter: formatQuarter(season.period, today),
    due: dueWords(season.dueOn, today),
  });
}

/** Which followed funds the sentence leaves out, and why; null where it leaves none out. */
export function fundsAside({ counts }: FundsInCompany): string | null {
  const { notices, stale, unread, uncompared } = counts;
  const said = [
    uncompared > 0 && sayCount('fundsOutUncompared', uncompared),
    notices > 0 && sayCount('fundsOutNotices', notices),
    stale > 0 && sayCount('fundsOutStale', stale),
    unread > 0 && sayCount('fundsOutUnread', unread),
  ].filter((words) => words !== false);
  return said.length === 0 ? null : say('fundsLeftOut', { list: listAll(said) });
}
