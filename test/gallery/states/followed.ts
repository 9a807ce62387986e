import type { FollowedManager } from '@/lib/core/form13f/followed-view';
import { Q2, Q3 } from './fund-books';
import { cik, day } from './invented';

function manager(
  number: number,
  name: string,
  rest: Partial<FollowedManager> = {},
): FollowedManager {
  return {
    cik: cik(9_985_000 + number),
    name,
    knownFor: null,
    filedAs: null,
    newest: { period: Q3, filedOn: day('2026-11-13') },
    state: 'compared',
    family: [],
    problem: null,
    ...rest,
  };
}

const before = { period: Q2, filedOn: day('2026-08-14') };

/** Managers that a reader follows, standing in every way to the season. */
export const followedManagers: readonly FollowedManager[] = [
  manager(1, 'HOLLOWAY & REED CAPITAL LLC', { knownFor: 'Miriam Holloway, a value investor' }),
  manager(2, 'Pinebrook Partners LP', { filedAs: 'PINEBROOK PARTNERS HOLDINGS LP' }),
  manager(6, 'Newly Registered Advisors', { state: 'uncompared' }),
  manager(7, 'BRIARWOOD POINT CAPITAL', {
    state: 'not-filed',
    newest: before,
    knownFor: 'Owen Briar, who writes long letters',
  }),
  manager(8, 'Larkfield Investors LP', { state: 'not-filed', newest: before }),
  manager(9, 'GULLANE ROW PARTNERS', {
    state: 'notice',
    newest: { period: day('2025-12-31'), filedOn: day('2026-02-14') },
  }),
  manager(10, 'Sandpiper Value Fund Managers of the Northern Territories, Incorporated', {
    state: 'stale',
    newest: { period: day('2024-12-31'), filedOn: day('2025-02-14') },
  }),
  manager(11, 'UNREAD CAPITAL', { state: 'unread', newest: null }),
  manager(12, 'Crossgate Derivatives LLC', {
    state: 'unread',
    newest: null,
    problem: { kind: 'offline', host: 'www.sec.gov' },
  }),
];
