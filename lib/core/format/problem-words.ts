import type { Problem } from '@/lib/core/problem';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say, sayCount } from '@/lib/core/words/say';
import { formatTime } from './day';
import { filedText } from './filed-text';

/** A problem in the reader's words. */
export interface ProblemWords {
  /** What happened, and where. */
  readonly what: string;
  /** What the reader can do, or that nothing need be done. */
  readonly next: string;
  /** Whether asking again at once makes sense. */
  readonly canRetry: boolean;
  /** The document at fault, when the reader may want to see it. */
  readonly url: string | null;
}

const TOO_MANY: Readonly<Record<Extract<Problem, { kind: 'too-many' }>['what'], MessageKey>> = {
  corrections: 'problemTooManyCorrections',
  funds: 'problemTooManyFunds',
  'watched entries': 'problemTooManyEntries',
};

/** The last part of a URL that a reader can recognise: the document's name, else the host. */
function documentName(url: string): string {
  const match = /^https?:\/\/([^/]+)(?:\/.*?)?([^/?#]*)(?:[?#].*)?$/.exec(url);
  const [, host = '', name = ''] = match ?? [];
  if (!match) return say('problemSomeDocument');
  return name === '' ? say('problemPage', { host }) : say('problemDocument', { name, host });
}

/** A detail from elsewhere, ended by one full stop. */
function sentence(detail: string): string {
  const text = filedText(detail);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/**
 * One sentence on what happened and one on what to do, for each kind of problem. `nowMs` and a
 * blocked host's `untilMs` are epoch milliseconds, told in the reader's zone unless one is given.
 */
export function problemWords(problem: Problem, nowMs: number, timeZone?: string): ProblemWords {
  switch (problem.kind) {
    case 'offline':
      return {
        what: say('problemOffline', { host: problem.host }),
        next: say('problemOfflineNext'),
        canRetry: true,
        url: null,
      };
    case 'slow':
      return {
        what: sayCount('problemSlow', Math.round(problem.afterMs / 1000), { host: problem.host }),
        next: say('problemSlowNext'),
        canRetry: true,
        url: null,
      };
    case 'blocked':
      return problem.untilMs > nowMs
        ? {
            what: say('problemBlocked', {
              host: problem.host,
              time: formatTime(problem.untilMs, nowMs, timeZone),
            }),
            next: say('problemBlockedNext'),
            canRetry: false,
            url: null,
          }
        : {
            what: say('problemBlockedOver', { host: problem.host }),
            next: say('problemBlockedOverNext'),
            canRetry: true,
            url: null,
          };
    case 'missing':
      return {
        what: say('problemMissing', { document: documentName(problem.url) }),
        next: say('problemMissingNext'),
        canRetry: true,
        url: problem.url,
      };
    case 'refused':
      return {
        what: say('problemRefused', {
          document: documentName(problem.url),
          status: problem.status,
        }),
        next: say('problemRefusedNext'),
        canRetry: true,
        url: problem.url,
      };
    case 'interrupted':
      return {
        what: say('problemInterrupted', { document: documentName(problem.url) }),
        next: say('problemInterruptedNext'),
        canRetry: true,
        url: problem.url,
      };
    case 'malformed':
      return {
        what: say('problemMalformed', {
          document: documentName(problem.url),
          detail: sentence(problem.detail),
        }),
        next: say('problemMalformedNext'),
        canRetry: true,
        url: problem.url,
      };
    case 'unknown-company':
      return {
        what: say('problemUnknownCompany', { name: problem.name }),
        next: say('problemUnknownCompanyNext'),
        canRetry: false,
        url: null,
      };
    case 'too-many':
      return {
        what: say(TOO_MANY[problem.what], { most: problem.most }),
        next: say('problemTooManyNext'),
        canRetry: false,
        url: null,
      };
    case 'too-fast':
      return {
        what: sayCount('problemTooFast', Math.round(problem.withinMs / 1000), {
          most: problem.most,
        }),
        next: say('problemTooFastNext'),
        canRetry: true,
        url: null,
      };
    case 'full':
      return {
        what: say('problemFull'),
        next: say('problemFullNext'),
        canRetry: true,
        url: null,
      };
    case 'fault':
      return {
        what: say('problemFault', { detail: sentence(problem.detail) }),
        next: say('problemFaultNext'),
        canRetry: true,
        url: null,
      };
  }
}

/** The same in one piece, for a list row or a screen reader. */
export function problemSentence(problem: Problem, nowMs: number, timeZone?: string): string {
  const { what, next } = problemWords(problem, nowMs, timeZone);
  return say('problemWithNext', { what, next });
}
