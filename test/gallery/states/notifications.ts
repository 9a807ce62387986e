import type { NotificationState } from '../notification-specimen';
import { BUSY, EARLIER } from './news';

const kindOf = (kind: string) => BUSY.filter(({ content }) => content.kind === kind);

/** What notifications say of each kind of news, of several at once and in the daily digest. */
export const notifications: readonly NotificationState[] = [
  { name: 'a purchase', items: kindOf('trade').slice(0, 1) },
  { name: 'a purchase of unknown value, long names', items: kindOf('trade').slice(1, 2) },
  { name: 'a sale under a plan', items: kindOf('trade').slice(4, 5) },
  { name: 'a cluster', items: kindOf('cluster') },
  { name: 'a fund gives up a core position', items: kindOf('fund-change') },
  { name: 'a 13F filing', items: EARLIER.slice(1) },
  { name: 'a Schedule 13D', items: kindOf('stake-filed') },
  { name: 'a notice of an intended sale', items: kindOf('sale-notice') },
  { name: 'several of one company', items: BUSY.slice(0, 5) },
  { name: 'of two companies', items: BUSY.slice(3, 7) },
  { name: 'of many companies', items: BUSY },
  { name: 'the digest of one event', items: BUSY.slice(1, 2), isDigest: true },
  { name: 'the digest of a busy day', items: BUSY, isDigest: true },
];
