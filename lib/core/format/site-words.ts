import type { SitePause } from '@/lib/core/site/pause';
import type { Refusal, SiteState } from '@/lib/core/site/site-state';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say } from '@/lib/core/words/say';
import { formatTime } from './day';

/** What the popup says of the page's site. */
export interface SiteWords {
  readonly what: string;
  /** What else there is to know before the reader decides; null when nothing. */
  readonly more: string | null;
}

const REFUSALS: Readonly<Record<Refusal, MessageKey>> = {
  browser: 'siteIsBrowser',
  ours: 'siteIsOurs',
  store: 'siteIsStore',
  insecure: 'siteIsInsecure',
  mail: 'siteIsMail',
  'sign-in': 'siteIsSignIn',
  payment: 'siteIsPayment',
  'private-page': 'siteIsPrivate',
  'other-part': 'siteOtherPart',
  sec: 'siteIsSec',
};

/** The state of a site in one or two sentences; a brokerage is read less than other sites. */
export function siteWords(state: SiteState, isBrokerage: boolean): SiteWords {
  const cells = isBrokerage ? say('siteBrokerage') : null;
  switch (state.kind) {
    case 'listed':
      return { what: say('siteListed', { host: state.host }), more: null };
    case 'chosen':
      return { what: say('siteChosen', { host: state.host }), more: cells };
    case 'offered':
      return { what: say('siteOffered', { host: state.host }), more: cells };
    case 'refused':
      return {
        what: say(REFUSALS[state.why], { host: state.host ?? say('siteThisPage') }),
        more: null,
      };
  }
}

/** That nothing is read on a site for now, and how long; the end in the reader's zone. */
export function pauseWords({ host, untilMs }: SitePause, nowMs: number): string {
  return untilMs === null
    ? say('sitePaused', { host })
    : say('sitePausedUntil', { host, time: formatTime(untilMs, nowMs) });
}
