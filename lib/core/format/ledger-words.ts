import type { LedgerLine } from '@/lib/core/ledger/ledger-line';
import { outcomeOf, type RequestOutcome } from '@/lib/core/ledger/request-outcome';
import type { Purpose } from '@/lib/core/ledger/purpose';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say } from '@/lib/core/words/say';
import { formatBytes } from './byte-words';

const NAMES: Readonly<Record<Purpose, MessageKey>> = {
  card: 'ledgerPurposeCard',
  search: 'ledgerPurposeSearch',
  watch: 'ledgerPurposeWatch',
  any: 'ledgerPurposeAny',
  feed: 'ledgerPurposeFeed',
  funds: 'ledgerPurposeFunds',
  history: 'ledgerPurposeHistory',
  directory: 'ledgerPurposeDirectory',
};

/** The purposes whose sentence names whom a request was about. */
const ABOUT: Readonly<Partial<Record<Purpose, MessageKey>>> = {
  card: 'ledgerCardAbout',
  watch: 'ledgerWatchAbout',
  any: 'ledgerAnyAbout',
  funds: 'ledgerFundsAbout',
  history: 'ledgerHistoryAbout',
};

const ALONE: Readonly<Record<Purpose, MessageKey>> = {
  card: 'ledgerCard',
  search: 'ledgerSearch',
  watch: 'ledgerWatch',
  any: 'ledgerAny',
  feed: 'ledgerFeed',
  funds: 'ledgerFunds',
  history: 'ledgerHistory',
  directory: 'ledgerDirectory',
};

const ANSWERS: Readonly<Record<RequestOutcome, MessageKey>> = {
  'under way': 'ledgerNoAnswerSeen',
  answered: 'ledgerAnswered',
  unchanged: 'ledgerUnchanged',
  offline: 'ledgerNoAnswer',
  interrupted: 'ledgerBroken',
  missing: 'ledgerMissing',
  blocked: 'ledgerBlocked',
  refused: 'ledgerRefused',
};

/** A purpose as a reader chooses among them. */
export function purposeName(purpose: Purpose): string {
  return say(NAMES[purpose]);
}

/** Why a request went out, in a sentence without its full stop. */
export function purposeWords(purpose: Purpose, about: string | null): string {
  const key = ABOUT[purpose];
  return about === null || !key ? say(ALONE[purpose]) : say(key, { name: about });
}

/** What came back. */
export function answerWords(line: Pick<LedgerLine, 'status' | 'end' | 'verdict'>): string {
  return say(ANSWERS[outcomeOf(line)], { status: line.status ?? '' });
}

/** How long the answer was; an empty text where that is not known. */
export function sizeWords({ bytes, isUnpacked }: Pick<LedgerLine, 'bytes' | 'isUnpacked'>): string {
  if (bytes === null) return '';
  const size = formatBytes(bytes);
  return isUnpacked ? say('ledgerUnpacked', { size }) : size;
}
