import { filedText } from './filed-text';

/**
 * The beginning of a text, at most `limit` UTF-16 code units, cut between words and ended by `…`.
 */
export function excerpt(text: string, limit: number): string {
  const tidy = filedText(text);
  if (tidy.length <= limit) return tidy;
  const cut = tidy.slice(0, limit - 1);
  const space = cut.lastIndexOf(' ');
  const whole = space > limit / 2 ? cut.slice(0, space) : cut;
  return `${whole.replace(/[\s,;:.]+$/, '')}…`;
}
