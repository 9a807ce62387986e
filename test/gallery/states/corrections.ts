import type { FoundCompanies } from '@/components/use-search';
import type { DirectoryEntry } from '@/lib/core/ticker/mention';
import type { Problem } from '@/lib/core/problem';
import { fail, ok, type Result } from '@/lib/core/result';
import type { Step } from '../steps';
import { manyFound, noneFound, notSearched, someFound } from './companies-found';
import { company } from './invented';

/** A card on which the reader corrects what was marked. */
export interface CorrectionState {
  readonly name: string;
  readonly phrase: string;
  readonly company: DirectoryEntry;
  readonly steps: readonly Step[];
  /** What a search gives; null for one that never ends. */
  readonly found?: FoundCompanies | null;
  /** What the background says to the correction. */
  readonly reply?: Result<null, Problem>;
}

const target = company('TRGX', 'Targetless Stores Corp', 9_980_031);
const TURNED: Step = { press: 'correctionAsk' };
const SEARCH: readonly Step[] = [TURNED, { press: 'correctionOther' }];

const states: readonly Omit<CorrectionState, 'phrase' | 'company'>[] = [
  { name: 'not this company', steps: [TURNED] },
  { name: 'refused on this site', steps: [TURNED, { press: 'correctionHere' }] },
  { name: 'refused everywhere', steps: [TURNED, { press: 'correctionNowhere' }] },
  {
    name: 'not kept',
    steps: [TURNED, { press: 'correctionNowhere' }],
    reply: fail({ kind: 'fault', detail: 'no answer to correction.add' }),
  },
  { name: 'another company', steps: SEARCH },
  { name: 'searching', steps: [...SEARCH, { type: 'exam' }], found: null },
  { name: 'some found', steps: [...SEARCH, { type: 'exam' }, { tick: true }] },
  { name: 'many found', steps: [...SEARCH, { type: 'example' }], found: manyFound },
  { name: 'none found', steps: [...SEARCH, { type: 'apfelstrudel' }], found: noneFound },
  { name: 'search failed', steps: [...SEARCH, { type: 'exam' }], found: notSearched },
];

/** Every step of a correction, and one of a long phrase. */
export const corrections: readonly CorrectionState[] = [
  ...states.map((state) => ({
    phrase: 'Target',
    company: target,
    found: someFound,
    reply: ok(null),
    ...state,
  })),
  {
    name: 'long words',
    phrase: 'Brøndvik & Hohenfriedeberg Søtransport og Handelsselskab',
    company: company('MRRBQ-PA', 'Brøndvik & Hohenfriedeberg Søtransport og Handelsselskab ASA'),
    steps: [TURNED],
  },
];
