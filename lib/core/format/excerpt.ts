import { filedText } from './filed-text';

/**
 * The beginning of a text, at most `limit` UTF-16 code units, cut between words and ended by `…`.
 */
export function excerpt(text: string, limit: number): string {
  const tidy = filedText(text);
  if (tidy.length <= limit) return tidy;
  const cut = tidy.slice(0, limit - 1);
  const atWord = cut.slice(0, cut.lastIndexOf(' '));
  return `${(atWord.length > limit / 2 ? atWord : cut).replace(/[\s,;:.]+$/, '')}…`;
}
