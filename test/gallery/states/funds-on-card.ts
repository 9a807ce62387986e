import { clusterReport } from './answer-reports';
import { fundsStates, IN_SEASON_MS } from './funds';
import { company, NOW_MS } from './invented';
import { report, view, type CardState } from './view';

const storage = company('XSTO', 'Example Storage Corp');
const quiet = report([]);
const OPEN = [{ openAll: true }] as const;

function state(name: string, key: keyof typeof fundsStates, rest: Partial<CardState> = {}) {
  const funds = fundsStates[key];
  return { name, view: view(storage, { report: quiet, funds }), nowMs: NOW_MS, ...rest };
}

/** The card of a company with its 13F part in all states. */
export const fundsOnCard: readonly CardState[] = [
  {
    ...state('insiders and funds', 'afterDeadline'),
    view: view(storage, { report: clusterReport, funds: fundsStates.afterDeadline }),
  },
  state('all funds opened', 'afterDeadline', { steps: OPEN }),
  state('within the season', 'inSeason', { nowMs: IN_SEASON_MS }),
  state('funds offered', 'offered'),
  state('funds loading', 'loading'),
  state('funds stopped by the SEC', 'stopped'),
  state('a new number of the same shares', 'renamed'),
  state('before anybody filed for the new quarter', 'quarterBefore', {
    nowMs: Date.UTC(2027, 0, 20, 14, 5),
  }),
  state('nobody filed yet', 'nobodyFiled', { nowMs: IN_SEASON_MS }),
  state('no fund holds it', 'noHolder'),
  state('closings and doubts', 'closings', { steps: OPEN }),
  state('options and bonds', 'options', { steps: OPEN }),
  state('a likely split', 'split', { steps: OPEN }),
  state('company not told from positions', 'unmapped'),
  state('recognised by name', 'likely', { steps: OPEN }),
];
