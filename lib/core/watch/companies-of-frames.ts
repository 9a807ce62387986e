import type { Cik } from '@/lib/core/edgar/cik';
import type { NamedCompany } from './page-lines';

/**
 * The companies that a page and the frames in it name, in that order, each once and `most` of them
 * at most. One that any of them is sure of is sure.
 */
export function companiesOfFrames<T extends NamedCompany>(
  frames: readonly (readonly T[])[],
  most: number,
): T[] {
  const found = new Map<Cik, T>();
  for (const company of frames.flat()) {
    const known = found.get(company.cik);
    if (!known) found.set(company.cik, company);
    else if (company.tier === 'sure') found.set(company.cik, { ...known, tier: 'sure' });
  }
  return [...found.values()].slice(0, most);
}
