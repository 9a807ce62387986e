import { isSecHost } from './hosts/names';
import type { Meter } from './meter';

/** A way in which an answer can go wrong. */
export type Fault =
  /** The whole answer comes, `ms` milliseconds late. */
  | { readonly kind: 'delay'; readonly ms: number }
  /** The answer comes in pieces of `bytes`, one every `everyMs` milliseconds, while it is in force. */
  | { readonly kind: 'drip'; readonly bytes: number; readonly everyMs: number }
  /** 403 with the page "Request Rate Threshold Exceeded". */
  | { readonly kind: 'rate-page' }
  /** 403 with the page "Undeclared Automated Tool". */
  | { readonly kind: 'undeclared-tool' }
  /** 429 without any page to speak of. */
  | { readonly kind: 'too-many-requests' }
  /** 503 with the maintenance page. */
  | { readonly kind: 'maintenance' }
  /** 200 with a web page where data was asked for. */
  | { readonly kind: 'html-instead' }
  /** Half of the announced length, then the connection breaks. */
  | { readonly kind: 'cut-short' }
  /** 403 with the words in XML that the archive has for an object that is not there. */
  | { readonly kind: 'missing' }
  /** The whole answer, called something that it is not. */
  | { readonly kind: 'wrong-type'; readonly type: string }
  /** No answer at all: the connection breaks at once, as when the reader is offline. */
  | { readonly kind: 'drop' }
  /** 200, full length by its header, but the XML or JSON inside is broken. */
  | { readonly kind: 'malformed' };

/** Where a fault strikes; without host, path or `when` on every host of the SEC. */
export interface FaultTarget {
  readonly host?: string;
  /** Held against path and query. */
  readonly path?: RegExp;
  readonly when?: (host: string, path: string) => boolean;
  /** How many requests it strikes before it is spent; without it, until removed. */
  readonly times?: number;
}

interface Rule {
  readonly fault: Fault;
  readonly target: FaultTarget;
  left: number;
}

/** The faults in force, which tests set and clear while the replica runs. */
export class Faults {
  readonly #meter: Meter;
  #rules: Rule[] = [];

  constructor(meter: Meter) {
    this.#meter = meter;
  }

  /** Puts a fault in force, newest first; returns the function that removes it again. */
  add(fault: Fault, target: FaultTarget = {}): () => void {
    const rule: Rule = { fault, target, left: target.times ?? Infinity };
    this.#rules.unshift(rule);
    return () => {
      this.#rules = this.#rules.filter((other) => other !== rule);
    };
  }

  /** Closes the SEC's gate for ten minutes, as too many requests would. */
  block(): void {
    this.#meter.block();
  }

  /** Opens the gate again. */
  unblock(): void {
    this.#meter.unblock();
  }

  /** Removes every fault and opens the gate. */
  clear(): void {
    this.#rules = [];
    this.#meter.unblock();
  }

  /** Whether a fault that struck was not removed since. */
  isInForce(fault: Fault): boolean {
    return this.#rules.some((rule) => rule.fault === fault);
  }

  /** The fault for this request, which thereby uses it up by one; null when none applies. */
  take(host: string, path: string): Fault | null {
    const rule = this.#rules.find((rule) => rule.left > 0 && strikes(rule.target, host, path));
    if (!rule) return null;
    rule.left -= 1;
    return rule.fault;
  }
}

function strikes({ host: wanted, path: pattern, when }: FaultTarget, host: string, path: string) {
  if (wanted === undefined && !when && !isSecHost(host)) return false;
  if (wanted !== undefined && wanted !== host) return false;
  if (pattern && !pattern.test(path)) return false;
  return when ? when(host, path) : true;
}
