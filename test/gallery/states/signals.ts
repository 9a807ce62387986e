import type { TradeEvent } from '@/lib/core/insider/report';
import type { Signal, SignalKind } from '@/lib/core/signal/signal';

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
    badge,
    sentence,
    owner: null,
    n: Math.max(1, events.length),
    rows: events.flatMap((event) => event.rows),
    ...rest,
  };
}

/** What is not known of a company of which only 90 days are held. */
export const UNKNOWN: readonly Signal[] = [
  signal(
    'opportunistic',
    '',
    'Whether these are habits cannot be told: filings since 2023 would be needed.',
    [],
    { state: 'unknown', n: 0 },
  ),
  signal(
    'small-company',
    '',
    'The company’s size is not known: its number of shares is not held.',
    [],
    { state: 'unknown', n: 0 },
  ),
];

/** What was looked for and not found. */
export const ABSENT: readonly Signal[] = [
  signal('late-filing', '', 'Every filing came within two business days.', [], { state: 'absent' }),
  signal('after-hours', '', 'No filing came after hours.', [], { state: 'absent' }),
];
