import { numberFormat } from '@/lib/core/words/number-format';

const few = numberFormat({ maximumSignificantDigits: 2 });
const many = numberFormat({ maximumFractionDigits: 0 });

const UNITS = ['kB', 'MB', 'GB'] as const;

/** A number of bytes in the unit that suits it: `812 B`, `1.2 kB`, `48 MB`; a kB is 1,000 bytes. */
export function formatBytes(bytes: number): string {
  if (bytes < 1_000) return `${many(bytes)}\u00A0B`;
  let size = bytes;
  let unit: string = UNITS[0];
  for (const next of UNITS) {
    size /= 1_000;
    unit = next;
    if (size < 999.5) break;
  }
  return `${size < 10 ? few(size) : many(size)}\u00A0${unit}`;
}
