/** What the body of an answer from the SEC's hosts turned out to be. */
export type AnswerVerdict = 'content' | 'unchanged' | 'missing' | 'blocked' | 'refused';

const BLOCK_PHRASES = [
  'request rate threshold exceeded',
  'undeclared automated tool',
  'declare your traffic',
];

const STORE_ERROR = /^(?:<\?xml[^>]*>\s*)?<error>\s*<code>(?:accessdenied|nosuchkey)<\/code>/;
const HTML = /^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*<(?:!doctype html|html|head)\b/;

/**
 * Judges an answer by status and the beginning of its body, as the SEC's hosts really answer:
 * a missing archive object is 403 or 404 with an S3 error in XML; too many requests, an
 * undeclared tool or maintenance come as HTML with 403, 429, 503, and sometimes 200. Whatever is
 * HTML where data was wanted means "stop" (SEC developer resources, fair access). The words of
 * the block page count in HTML alone: a filer may write them into a footnote.
 */
export function judgeAnswer(status: number, bodyStart: string): AnswerVerdict {
  if (status === 304) return 'unchanged';
  const start = bodyStart.slice(0, 4000).trimStart().toLowerCase();
  const stored = STORE_ERROR.test(start);
  if (status === 404 || stored) return 'missing';
  if (status === 403 || status === 429 || status === 503) return 'blocked';
  const html = HTML.test(start);
  if (status === 200) return html ? 'blocked' : 'content';
  return html && saysBlocked(start) ? 'blocked' : 'refused';
}

/** Whether a page has the words of the SEC's block page. */
export function saysBlocked(page: string): boolean {
  const text = page.slice(0, 4000).toLowerCase();
  return BLOCK_PHRASES.some((phrase) => text.includes(phrase));
}
