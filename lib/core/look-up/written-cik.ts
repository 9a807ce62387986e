import { parseCik, type Cik } from '@/lib/core/edgar/cik';

const CIK = /^(?:cik)?[ #:]{0,3}(\d{1,10})$/i;

/** The CIK that a text is, as `CIK 320193` or in digits alone; null for any other text. */
export function writtenCik(text: string): Cik | null {
  const digits = CIK.exec(text.trim())?.[1];
  return digits === undefined ? null : parseCik(digits);
}
