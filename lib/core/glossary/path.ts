import type { HoldingsFlag } from '@/lib/core/form13f/book';
import type { Rule } from '@/lib/core/insider/rule';
import type { TransactionClass } from '@/lib/core/insider/transaction-class';

/** The anchor of a kind of transaction; that of a badge is its own name. */
export function kindAnchor(kind: TransactionClass): string {
  return `kind-${kind}`;
}

/** The anchor of a reason for a kind. */
export function ruleAnchor(rule: Rule): string {
  return `rule-${rule}`;
}

/** The anchor of a note on a filing of holdings. */
export function flagAnchor(flag: HoldingsFlag): string {
  return `flag-${flag}`;
}

/** The path of the glossary, at an entry where one is named: `/glossary.html#cluster`. */
export function glossaryPath(anchor: string | null): string {
  return anchor === null ? '/glossary.html' : `/glossary.html#${anchor}`;
}
