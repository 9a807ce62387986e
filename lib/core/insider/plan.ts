import type { OwnershipDocument, OwnershipRow } from '@/lib/core/form4/ownership';
import { tradeNotes } from './footnote-words';
import { NO_PLAN, PLAN } from './patterns';
import type { PlanState } from './report';

/**
 * Whether the row was traded under a Rule 10b5-1 plan. The row's own footnote decides; the
 * checkbox, which speaks for the whole filing, comes second, and not at all when the footnotes
 * single out other rows. Before the checkbox existed (schema X0508, April 2023) silence is
 * `unknown`.
 */
export function planOf(row: OwnershipRow, document: OwnershipDocument): PlanState {
  const notes = tradeNotes(row, document);
  if (notes.some((note) => PLAN.test(note))) {
    return notes.some((note) => NO_PLAN.test(note)) ? 'no-plan' : 'plan';
  }
  if (document.planCheckbox === null) return 'unknown';
  if (!document.planCheckbox) return 'no-plan';
  const singledOut = document.rows.some((other) =>
    tradeNotes(other, document).some((note) => PLAN.test(note) && !NO_PLAN.test(note)),
  );
  return singledOut ? 'unknown' : 'plan';
}
