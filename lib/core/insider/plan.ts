import type { FilingContext } from './filing-context';
import type { Passage } from './passage';
import { NO_PLAN, OTHER_PLAN, PLAN, PLAN_BEGINS } from './patterns';
import type { PlanState } from './report';

/**
 * Whether each row of the filing, in order, was traded under a Rule 10b5-1 plan. The row's own
 * footnotes decide, then the remarks; sentences that contradict each other decide nothing. The
 * checkbox, which speaks for the whole filing, comes last, and not at all for rows that are silent
 * while the footnotes of others name a plan. It is often left empty for plans from before April
 * 2023, so words that name a plan stand against an empty one. Before the checkbox existed (schema
 * X0508) silence is `unknown`.
 */
export function plansOf({ document, words }: FilingContext): PlanState[] {
  const { planCheckbox, rows } = document;
  if (words.isSilent) {
    const state = stateOf(planCheckbox, 'plan');
    return rows.map(() => state);
  }
  const read = new Map<Passage, PlanState | null>();
  const planOf = (passage: Passage) => {
    const known = read.get(passage);
    const plan = known === undefined ? planIn(passage) : known;
    read.set(passage, plan);
    return plan;
  };
  const said = rows.map((row) => planOf(words.ofTrade(row)) ?? planOf(words.ofHolder(row)));
  const remarked = planOf(words.remarks);
  const singlesOut = said.includes('plan');
  return said.map((own) => {
    const inWords = own ?? remarked;
    if (inWords !== null) return inWords;
    return stateOf(planCheckbox, singlesOut ? 'unknown' : 'plan');
  });
}

/** What the checkbox says of a row about which the words are silent. */
function stateOf(planCheckbox: boolean | null, ticked: PlanState): PlanState {
  if (planCheckbox === null) return 'unknown';
  return planCheckbox ? ticked : 'no-plan';
}

/** What the sentences say of a plan; null when they do not speak of one. */
function planIn(passage: Passage): PlanState | null {
  if (!passage.holds(PLAN_BEGINS)) return null;
  let state: PlanState | null = null;
  for (const sentence of passage.sentences) {
    if (!sentence.says(PLAN) || sentence.says(OTHER_PLAN)) continue;
    const says = sentence.says(NO_PLAN) ? 'no-plan' : 'plan';
    if (state !== null && state !== says) return 'unknown';
    state = says;
  }
  return state;
}
