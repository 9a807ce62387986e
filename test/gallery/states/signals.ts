import type { TradeEvent } from '@/lib/core/insider/report';
import { buildSignals } from '@/lib/core/signal/build-signals';
import type { SignalInput } from '@/lib/core/signal/input';
import type { Signal, SignalKind } from '@/lib/core/signal/signal';
import type { Sentence } from '@/lib/core/words/sentence';
import { day } from './invented';

/** The signals that the product itself finds in invented events; every filing came at mid-day, in whichever zone. */
export function signalsOf(
  events: readonly TradeEvent[],
  { heldSince, outstanding }: Pick<SignalInput, 'heldSince' | 'outstanding'>,
): readonly Signal[] {
  const filings = events.flatMap((event) => event.filings);
  const acceptedAt = new Map(
    filings.map(({ accession, filedOn }) => [accession, `${filedOn}T15:10:00.000Z`]),
  );
  const today = day('2026-11-22');
  const known = { today, heldSince, heldUntil: today, gaps: [] };
  return buildSignals({ ...known, events, acceptedAt, outstanding });
}

/** A sentence that says just this, in any language. */
export function saying(text: string): Sentence {
  return { key: 'evidenceStudy', values: { study: text } };
}

/** An answer of a signal, present unless told otherwise, that rests on the events. */
export function signal(
  kind: SignalKind,
  badge: string,
  sentence: string,
  events: readonly TradeEvent[] = [],
  rest: Partial<Signal> = {},
): Signal {
  return {
    kind,
    state: 'present',
    badge: badge === '' ? null : saying(badge),
    sentence: saying(sentence),
    owner: null,
    n: Math.max(1, events.length),
    rows: events.flatMap((event) => event.rows),
    ...rest,
  };
}
