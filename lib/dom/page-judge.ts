import { detectInSteps } from '@/lib/core/ticker/detect';
import { PageEvidence } from '@/lib/core/ticker/page-evidence';
import type { PageJudge } from './judge-handle';

/** The judge of a page that has told nothing yet. */
export function judgePage(): PageJudge {
  const evidence = new PageEvidence();
  return {
    about: (symbols, slice) => evidence.about(symbols, slice),
    judge: (reading, slice) => detectInSteps(reading, slice, evidence),
  };
}
