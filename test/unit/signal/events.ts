import type { Accession } from '@/lib/core/edgar/accession';
import { filingIndexUrl } from '@/lib/core/edgar/urls';
import { saySentence } from '@/lib/core/format/say-sentence';
import type { TradeEvent } from '@/lib/core/insider/report';
import type { IsoDate } from '@/lib/core/iso-date';
import { buildSignals } from '@/lib/core/signal/build-signals';
import type { SignalInput } from '@/lib/core/signal/input';
import type { Signal, SignalKind } from '@/lib/core/signal/signal';
import { accession, day, known } from '@/test/unit/insider/known';
import { ISSUER } from '@/test/unit/insider/ownership-rows';
import { person } from '@/test/unit/insider/transactions';

export const TODAY = day('2026-05-20');

/** Facts of an event that the tests write; days as text, people by number. */
export interface Told extends Partial<Omit<TradeEvent, 'tradedOn' | 'firstFiledOn'>> {
  readonly on?: string;
  readonly firstFiled?: string;
  readonly by?: readonly number[];
}

/** An open-market purchase by person 1 of 1,000 shares at $12.50, unless told otherwise. */
export function bought(filing: number, told: Told = {}): TradeEvent {
  const { on = '2026-05-05', firstFiled, by = [1], ...facts } = told;
  const number = accession(filing);
  const url = filingIndexUrl(ISSUER, number);
  const firstFiledOn = day(firstFiled ?? on);
  const shares = facts.shares === undefined ? 1000 : facts.shares;
  const price = facts.price === undefined ? 12.5 : facts.price;
  return {
    id: `${number}#n0`,
    rows: [`${number}#n0`],
    issuerCik: ISSUER,
    issuerName: 'Invented Company, Inc.',
    class: 'open-market',
    code: 'P',
    direction: 'acquired',
    owners: by.map((one) => person(one)),
    security: 'Common Stock',
    value: shares === null || price === null ? null : shares * price,
    tradedOn: day(on),
    deemedOn: null,
    isMarkedLate: false,
    filedOn: firstFiledOn,
    plan: 'no-plan',
    link: null,
    stake: { kind: 'withheld', why: { key: 'stakeWithheldUnread' } },
    accession: number,
    url,
    filings: [{ accession: number, filedOn: firstFiledOn, url }],
    firstFiledOn,
    amendments: [],
    told: { accession: number, filedOn: firstFiledOn, url },
    rule: 'nothing-against',
    why: 'Nothing speaks against it.',
    words: null,
    ...facts,
    shares,
    price,
  };
}

/** The same, sold. */
export function sold(filing: number, told: Told = {}): TradeEvent {
  return bought(filing, { class: 'open-market-sale', code: 'S', direction: 'disposed', ...told });
}

/** Facts of the input that a test needs; everything else is held long and says nothing. */
export interface Given {
  readonly today?: IsoDate;
  readonly heldSince?: string;
  readonly heldUntil?: string;
  readonly gaps?: readonly string[];
  readonly acceptedAt?: ReadonlyMap<Accession, string>;
  readonly outstanding?: SignalInput['outstanding'];
}

export function inputOf(events: readonly TradeEvent[], given: Given = {}): SignalInput {
  const today = given.today ?? TODAY;
  return {
    today,
    heldSince: day(given.heldSince ?? '2016-01-01'),
    heldUntil: given.heldUntil === undefined ? today : day(given.heldUntil),
    gaps: (given.gaps ?? []).map(day),
    events,
    acceptedAt: given.acceptedAt ?? new Map(),
    outstanding: given.outstanding ?? null,
  };
}

/** An answer in words. */
export interface SaidSignal extends Omit<Signal, 'badge' | 'sentence'> {
  /** Empty where there is none. */
  readonly badge: string;
  readonly sentence: string;
}

export function said(signal: Signal, today: IsoDate = TODAY): SaidSignal {
  const { badge, sentence } = signal;
  return {
    ...signal,
    badge: badge ? saySentence(badge, today) : '',
    sentence: saySentence(sentence, today),
  };
}

/** The answers of one kind. */
export function signalsOf(
  kind: SignalKind,
  events: readonly TradeEvent[],
  given?: Given,
): Signal[] {
  return buildSignals(inputOf(events, given)).filter((signal) => signal.kind === kind);
}

/** The same in words. */
export function answersOf(
  kind: SignalKind,
  events: readonly TradeEvent[],
  given?: Given,
): SaidSignal[] {
  return signalsOf(kind, events, given).map((signal) => said(signal, given?.today));
}

/** The one answer of a kind; throws when there is none or more than one. */
export function answerOf(
  kind: SignalKind,
  events: readonly TradeEvent[],
  given?: Given,
): SaidSignal {
  const [answer, ...more] = answersOf(kind, events, given);
  if (more.length > 0) throw new Error(`${more.length + 1} answers of ${kind}`);
  return known(answer ?? null);
}
