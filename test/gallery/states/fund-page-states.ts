import type { FundView } from '@/lib/core/form13f/funds-view';
import type { Problem } from '@/lib/core/problem';
import type { Step } from '../steps';
import { fundViews } from './fund-views';

/** A state of the fund page with its name in the gallery. */
export interface FundPageState {
  readonly name: string;
  readonly fund: FundView | null;
  readonly isRead?: boolean;
  readonly problem?: Problem;
  readonly steps?: readonly Step[];
}

/** The fund page in full, and in every state in which something is not known. */
export const fundPageStates: readonly FundPageState[] = [
  {
    name: 'four quarters held, a split position opened',
    fund: fundViews.full,
    steps: [{ press: 'positionStoredOf', with: { name: 'PLACEHOLDER FOODS INC' } }],
  },
  {
    name: 'a year compared, the largest change first',
    fund: fundViews.year,
    steps: [{ choose: 'positionsByChange' }],
  },
  {
    name: 'a new number of the same shares, found by name',
    fund: fundViews.renamed,
    steps: [{ type: 'north' }],
  },
  { name: 'a comparison refused', fund: fundViews.refused },
  { name: 'a first filing', fund: fundViews.debut },
  { name: 'quarter before missing', fund: fundViews.missing },
  { name: 'doubtful filing, values not certain', fund: fundViews.doubtful },
  { name: 'loading', fund: fundViews.loading },
  { name: 'not followed', fund: fundViews.stranger },
  { name: 'nothing known', fund: null },
  {
    name: 'in trouble, being read',
    fund: null,
    isRead: false,
    problem: { kind: 'fault', detail: 'no answer from the background' },
  },
];
