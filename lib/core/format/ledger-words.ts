import type { LedgerLine } from '@/lib/core/ledger/ledger-line';
import type { Purpose } from '@/lib/core/ledger/purpose';
import type { MessageKey } from '@/lib/core/words/catalogue';
import { say } from '@/lib/core/words/say';
import { formatBytes } from './byte-words';

const NAMES: Readonly<Record<Purpose, MessageKey>> = {
  card: 'ledgerPurposeCard',
  search: 'ledgerPurposeSearch',
  watch: 'ledgerPurposeWatch',
  feed: 'ledgerPurposeFeed',
  funds: 'ledgerPurposeFunds',
  history: 'ledgerPurposeHistory',
  directory: 'ledgerPurposeDirectory',
};

/** The purposes whose sentence names whom a request was about. */
const ABOUT: Readonly<Partial<Record<Purpose, MessageKey>>> = {
  card: 'ledgerCardAbout',
  watch: 'ledgerWatchAbout',
  funds: 'ledgerFundsAbout',
  history: 'ledgerHistoryAbout',
};

const ALONE: Readonly<Record<Purpose, MessageKey>> = {
  card: 'ledgerCard',
  search: 'ledgerSearch',
  watch: 'ledgerWatch',
  feed: 'ledgerFeed',
  funds: 'ledgerFunds',
  history: 'ledgerHistory',
  directory: 'ledgerDirectory',
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
export function answerWords({ status, end }: Pick<LedgerLine, 'status' | 'end'>): string {
  if (status === null) return say(end === 'open' ? 'ledgerNoAnswerSeen' : 'ledgerNoAnswer');
  if (status === 304) return say('ledgerUnchanged');
  if (status < 200 || status > 299) return say('ledgerRefused', { status });
  return say(end === 'broken' ? 'ledgerBroken' : 'ledgerAnswered');
}

/** How long the answer was; an empty text where that is not known. */
export function sizeWords({ bytes, isUnpacked }: Pick<LedgerLine, 'bytes' | 'isUnpacked'>): string {
  if (bytes === null) return '';
  const size = formatBytes(bytes);
  return isUnpacked ? say('ledgerUnpacked', { size }) : size;
}
