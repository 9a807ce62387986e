import { parseAccession, type Accession } from '@/lib/core/edgar/accession';
import { parseCik, type Cik } from '@/lib/core/edgar/cik';
import { parseIsoDate, type IsoDate } from '@/lib/core/iso-date';

// The branded values that the tests write as literals; a typing error in one fails loudly.

export function known<T>(value: T | null): T {
  if (value === null) throw new Error('a literal of the test makes no sense');
  return value;
}

export function day(text: string): IsoDate {
  return known(parseIsoDate(text));
}

export function cik(number: number): Cik {
  return known(parseCik(number));
}

export function accession(number: number): Accession {
  return known(parseAccession(`0009990000-26-${String(number).padStart(6, '0')}`));
}
