import type { SitePause } from '@/lib/core/site/pause';
import type { Refusal, SiteState } from '@/lib/core/site/site-state';
import { formatTime } from './day';

/** What the popup says of the page's site. */
export interface SiteWords {
  readonly what: string;
  /** What else there is to know before the reader decides; null when nothing. */
  readonly more: string | null;
}

const REFUSALS: Readonly<Record<Refusal, (host: string) => string>> = {
  browser: () => 'Buyline reads pages of the web, and this is none.',
  ours: () => 'This is a page of Buyline itself.',
  store: () => 'Browsers let no extension read this shop.',
  insecure: (host) => `${host} was not opened over HTTPS, so it is not read.`,
  mail: (host) => `${host} is for mail, which Buyline never reads.`,
  'sign-in': (host) => `${host} is for signing in, so Buyline never reads it.`,
  payment: (host) => `${host} is for payments, so Buyline never reads it.`,
  'private-page': () =>
    'By its address this page is for signing in, paying, mail, orders or your account, so it is not read.',
  'other-part': (host) => `Of ${host} Buyline reads another part, and not this page.`,
  sec: (host) => `${host} has the filings themselves; Buyline leaves its pages as they are.`,
};

/** The state of a site in one or two sentences; a brokerage is read less than other sites. */
export function siteWords(state: SiteState, isBrokerage: boolean): SiteWords {
  const cells = isBrokerage ? 'Of a brokerage it reads nothing but symbols and their names.' : null;
  switch (state.kind) {
    case 'listed':
      return { what: `Buyline reads ${state.host}.`, more: null };
    case 'chosen':
      return { what: `Buyline reads ${state.host}, as you asked.`, more: cells };
    case 'offered':
      return { what: `Buyline does not read ${state.host}.`, more: cells };
    case 'refused':
      return { what: REFUSALS[state.why](state.host ?? 'This page'), more: null };
  }
}

/** That nothing is read on a site for now, and how long; the end in the reader's zone. */
export function pauseWords({ host, untilMs }: SitePause, nowMs: number): string {
  const end = untilMs === null ? '' : ` until ${formatTime(untilMs, nowMs)}`;
  return `Paused${end}: nothing is read on ${host}.`;
}
