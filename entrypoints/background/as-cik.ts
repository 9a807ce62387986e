import { parseCik, type Cik } from '@/lib/core/edgar/cik';

/** The CIK that a message names; throws where the digits, which a schema has checked, are all zero. */
export function asCik(text: string): Cik {
  const cik = parseCik(text);
  if (!cik) throw new Error(`${text} is no CIK`);
  return cik;
}
