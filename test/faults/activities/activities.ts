import type { Activity } from '../activity';
import { companyHistory } from './company-history';
import { exportReader } from './export-reader';
import { firstInstall } from './first-install';
import { hover } from './hover';
import { importReader } from './import-reader';
import { loadFunds } from './load-funds';
import { watchPoll } from './watch-poll';

/** The columns of the matrix. */
export const ACTIVITIES: readonly Activity[] = [
  firstInstall,
  hover,
  watchPoll,
  loadFunds,
  companyHistory,
  exportReader,
  importReader,
];
