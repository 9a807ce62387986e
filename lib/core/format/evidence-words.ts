import { EVIDENCE } from '@/lib/core/signal/evidence';
import type { SignalKind } from '@/lib/core/signal/signal';
import { numberFormat } from '@/lib/core/words/number-format';
import { say } from '@/lib/core/words/say';
import { formatMoney } from './money';

/** Where a signal comes from and what speaks against it, in words. */
export interface EvidenceWords {
  readonly definition: string;
  readonly source: string;
  readonly found: string;
  readonly contrary: string;
}

const dollars = numberFormat({ style: 'currency', currency: 'USD', maximumFractionDigits: 0 });

/** The name of a signal: `Cluster of buyers`. */
export function signalName(kind: SignalKind): string {
  return say(EVIDENCE[kind].name);
}

/** What is shown beside a signal, never blended into it. */
export function evidenceWords(kind: SignalKind): EvidenceWords {
  const { definition, source, found, contrary } = EVIDENCE[kind];
  const sums = {
    two: dollars(2),
    ten: dollars(10_000),
    micro: formatMoney(300_000_000),
    small: formatMoney(2_000_000_000),
  };
  return {
    definition: say(definition, sums),
    source: say(source.key, source.values),
    found: say(found),
    contrary: say(contrary, sums),
  };
}
