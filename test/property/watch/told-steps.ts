import * as fc from 'fast-check';
import { watchId, type WatchId } from '@/lib/core/watch/entry';
import { cik } from '@/test/unit/insider/known';

/** How many events there can be. */
export const EVENTS = 6;
const COPIES = 3;
export const COMPANY = watchId('company', cik(1001));
export const PERSON = watchId('person', cik(2002));

/** What can happen to the world. */
export type Step =
  | { readonly do: 'file'; readonly event: number; readonly copy: number }
  | { readonly do: 'check'; readonly of: WatchId }
  | { readonly do: 'plan' | 'show' | 'store' | 'kill' | 'wait' | 'pause' | 'resume' }
  | { readonly do: 'view' | 'close'; readonly event: number }
  | { readonly do: 'unstar' };

const event = fc.nat({ max: EVENTS - 1 });
/** What happens next. */
export const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('file' as const),
      event,
      copy: fc.nat({ max: COPIES - 1 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('check' as const),
      of: fc.constantFrom(COMPANY, PERSON),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom('plan' as const, 'show' as const, 'store' as const),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constantFrom('kill' as const, 'wait' as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constantFrom('pause' as const, 'resume' as const) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constantFrom('view' as const, 'close' as const), event }),
  },
);

/** The same, and the company is put on the list and taken off again. */
export const stepOrUnstar: fc.Arbitrary<Step> = fc.oneof(
  { weight: 20, arbitrary: step },
  { weight: 1, arbitrary: fc.constant({ do: 'unstar' as const }) },
);
