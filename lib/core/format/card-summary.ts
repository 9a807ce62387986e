import type { CardView } from '@/lib/core/card/view';
import { say } from '@/lib/core/words/say';
import { dayAt } from './day';
import { insiderLine } from './insider-line';
import { problemSentence } from './problem-words';

/**
 * What a screen reader says of a card, in one breath. It does not change while filings are being
 * read, so that progress does not interrupt. `nowMs` is epoch milliseconds.
 */
export function cardSummary(view: CardView, nowMs: number): string {
  const { company, report, problem } = view;
  const { ticker } = company;
  const said = problem ? problemSentence(problem, nowMs) : '';
  if (report) {
    const { sentence } = insiderLine(report, dayAt(nowMs));
    return said === ''
      ? say('cardSummary', { ticker, sentence })
      : say('cardSummaryOld', { ticker, sentence, problem: said });
  }
  return said === ''
    ? say('cardReading', { ticker })
    : say('cardSummary', { ticker, sentence: said });
}
