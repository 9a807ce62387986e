/** What the body of an answer from the SEC's hosts turned out to be. */
export type AnswerVerdict = 'content' | 'unchanged' | 'missing' | 'blocked' | 'refused';

const BLOCK_PHRASES = [
  'request rate threshold exceeded',
  'undeclared automated tool',
  'declare your traffic',
];

/**
 * Judges an answer by status and the beginning of its body, as the SEC's hosts really answer:
 * a missing archive object is 403 or 404 with an S3 error in XML; too many requests, an
 * undeclared tool or maintenance come as HTML with 403, 429, 503, and sometimes 200. Whatever is
 * HTML where data was wanted means "stop" (SEC developer resources, fair access).
 */
export function judgeAnswer(status: number, bodyStart: string): AnswerVerdict {
  if (status === 304) return 'unchanged';
  const start = bodyStart.trimStart().slice(0, 4000).toLowerCase();
  if (start.includes('<code>accessdenied</code>') || start.includes('<code>nosuchkey</code>')) {
    return 'missing';
  }
  if (status === 404) return 'missing';
  if (status === 403 || status === 429 || status === 503) return 'blocked';
  if (BLOCK_PHRASES.some((phrase) => start.includes(phrase))) return 'blocked';
  if (status !== 200) return 'refused';
  return /^(?:<!doctype html|<html)/.test(start) ? 'blocked' : 'content';
}
