import type { CardView } from '@/lib/core/card/view';
import { dayAt } from './day';
import { insiderLine } from './insider-line';
import { problemSentence } from './problem-words';

/**
 * What a screen reader says of a card, in one breath. It does not change while filings are being
 * read, so that progress does not interrupt. `nowMs` is epoch milliseconds.
 */
export function cardSummary(view: CardView, nowMs: number): string {
  const { company, report, problem } = view;
  const said = problem ? problemSentence(problem, nowMs) : '';
  if (report) {
    const { sentence } = insiderLine(report, dayAt(nowMs));
    return [`${company.ticker}: ${sentence}`, said && `Not up to date: ${said}`]
      .filter(Boolean)
      .join(' ');
  }
  return `${company.ticker}: ${said || 'reading filings.'}`;
}
