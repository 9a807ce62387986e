import type { Problem } from '@/lib/core/problem';
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

/** The last part of a URL that a reader can recognise: the document's name, else the host. */
function documentName(url: string): string {
  const match = /^https?:\/\/([^/]+)(?:\/.*?)?([^/?#]*)(?:[?#].*)?$/.exec(url);
  if (!match) return 'a document';
  return match[2] ? `${match[2]} on ${match[1]}` : `a page on ${match[1]}`;
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
        what: `${problem.host} could not be reached.`,
        next: 'Check your connection, then try again.',
        canRetry: true,
        url: null,
      };
    case 'slow':
      return {
        what: `${problem.host} did not answer within ${Math.round(problem.afterMs / 1000)} seconds.`,
        next: 'It is often quick again a moment later.',
        canRetry: true,
        url: null,
      };
    case 'blocked':
      return problem.untilMs > nowMs
        ? {
            what: `${problem.host} asked for a pause, so nothing is requested until ${formatTime(problem.untilMs, nowMs, timeZone)}.`,
            next: 'There is nothing you need to do but come back after that.',
            canRetry: false,
            url: null,
          }
        : {
            what: `${problem.host} had asked for a pause, which is over.`,
            next: 'You can try again now.',
            canRetry: true,
            url: null,
          };
    case 'missing':
      return {
        what: `The SEC says there is no ${documentName(problem.url)}.`,
        next: 'A filing can take a few minutes to appear. Try again later.',
        canRetry: true,
        url: problem.url,
      };
    case 'refused':
      return {
        what: `The SEC refused ${documentName(problem.url)} (status ${problem.status}).`,
        next: 'Try again in a few minutes.',
        canRetry: true,
        url: problem.url,
      };
    case 'interrupted':
      return {
        what: `The connection broke off while reading ${documentName(problem.url)}.`,
        next: 'Nothing was kept of the broken answer. Try again.',
        canRetry: true,
        url: problem.url,
      };
    case 'malformed':
      return {
        what: `${documentName(problem.url)} is not in the SEC’s format: ${sentence(problem.detail)}`,
        next: 'Its figures are withheld rather than guessed.',
        canRetry: true,
        url: problem.url,
      };
    case 'unknown-company':
      return {
        what: `${problem.name} is not on the SEC’s list of tickers.`,
        next: 'Companies that file nothing in the United States are not listed there.',
        canRetry: false,
        url: null,
      };
    case 'too-many':
      return {
        what: `There are ${problem.most.toLocaleString('en-US')} ${problem.what} already, and no more are kept.`,
        next: 'Remove some in the options, then try again.',
        canRetry: false,
        url: null,
      };
    case 'too-fast':
      return {
        what: `Buyline opens no more than ${problem.most} tabs within ${Math.round(problem.withinMs / 1000)} seconds.`,
        next: 'Try again in a moment.',
        canRetry: true,
        url: null,
      };
    case 'fault':
      return {
        what: `Something went wrong inside Buyline: ${sentence(problem.detail)}`,
        next: 'Try again, or reload the page.',
        canRetry: true,
        url: null,
      };
  }
}

/** The same in one piece, for a list row or a screen reader. */
export function problemSentence(problem: Problem, nowMs: number, timeZone?: string): string {
  const words = problemWords(problem, nowMs, timeZone);
  return `${words.what} ${words.next}`;
}
