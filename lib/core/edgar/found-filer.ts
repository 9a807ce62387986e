import type { Cik } from './cik';

/** A filer that a search found. */
export interface FoundManager {
  readonly cik: Cik;
  readonly name: string;
}
