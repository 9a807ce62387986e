import type { Cik } from '@/lib/core/edgar/cik';
import { compareText } from '@/lib/core/order';
import { afterHoursSignal } from './after-hours';
import { chiefBuySignals } from './chief-buys';
import { clusterSignals } from './cluster-signals';
import { firstBuySignal } from './first-buy';
import { habitSignal } from './habit';
import type { SignalInput } from './input';
import { lateFilingSignal } from './late-filing';
import { netPurchasesSignal } from './net-purchases';
import { recentPeople } from './person-trades';
import { reversalSignal } from './reversal';
import { rhythmSignal } from './rhythm';
import { SIGNAL_KINDS, type Signal } from './signal';
import { smallCompanySignal } from './small-company';
import { stakeIncreaseSignal } from './stake-increase';
import { unusualSizeSignal } from './unusual-size';

const STATES: readonly Signal['state'][] = ['present', 'unknown', 'absent'];

/** What may be asked of one person who traded recently. */
const OF_PERSON = [
  firstBuySignal,
  reversalSignal,
  habitSignal,
  unusualSizeSignal,
  stakeIncreaseSignal,
  rhythmSignal,
  lateFilingSignal,
  afterHoursSignal,
];

/**
 * Every signal about a company and those of its insiders who traded in the last 90 days, each with
 * its answer: about the company first, then about people; what is present before what is unknown
 * before what is absent. Equal events give equal answers, in whatever order they come. Nothing is
 * weighed against anything else.
 */
export function buildSignals(input: SignalInput): Signal[] {
  const events = [...input.events].sort(
    (a, b) => compareText(b.tradedOn, a.tradedOn) || compareText(a.id, b.id),
  );
  const sorted = { ...input, events };
  const ofCompany = [
    ...clusterSignals(sorted),
    ...chiefBuySignals(sorted),
    netPurchasesSignal(sorted),
    smallCompanySignal(sorted),
  ];
  return [...ofCompany, ...personSignals(sorted)].sort(inOrder);
}

/**
 * The signals about single people alone, or about one of them and those who file with him: under
 * whose name they stand is for the group to tell.
 */
export function personSignals(input: SignalInput, of: Cik | null = null): Signal[] {
  return recentPeople(input)
    .filter(({ owners }) => of === null || owners.some(({ cik }) => cik === of))
    .flatMap((person) => OF_PERSON.flatMap((signal) => signal(person, input) ?? []))
    .sort(inOrder);
}

function inOrder(a: Signal, b: Signal): number {
  return (
    Number(a.owner !== null) - Number(b.owner !== null) ||
    STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
    SIGNAL_KINDS.indexOf(a.kind) - SIGNAL_KINDS.indexOf(b.kind) ||
    compareText(a.owner?.cik ?? '', b.owner?.cik ?? '')
  );
}
