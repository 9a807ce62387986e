const UNITS = { k: 1e3, m: 1e6, b: 1e9 } as const;
const WRITTEN = /^\$? ?(\d[\d.,]{0,20}) ?([kmb])?$/i;
const WITH_COMMAS = /^\d{1,3}(?:,\d{3})+(?:\.\d{1,4})?$/;
const WITH_DOTS = /^\d{1,3}(?:\.\d{3})+(?:,\d{1,4})?$/;
const WITH_NEITHER = /^\d{1,15}(?:[.,]\d{1,4})?$/;

/** The largest amount that a rule can ask for, US dollars. */
const MOST = 1e12;

/**
 * Reads an amount in US dollars as people type it: `250000`, `$250,000`, `250.000`, `250k`, `1.5M`,
 * `1,5M`. Null for an empty text, which asks for any amount; undefined for what is no amount.
 */
export function readAmount(text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === '') return null;
  const [, written = '', unit = ''] = WRITTEN.exec(plain) ?? [];
  const key = unit.toLowerCase();
  const times = key === 'k' || key === 'm' || key === 'b' ? UNITS[key] : 1;
  const amount = Math.round(readNumber(written, unit !== '') * times);
  return amount > 0 && amount <= MOST ? amount : undefined;
}

/** Three digits behind a dot are thousands, for nobody writes a tenth of a cent; but `1.250M` is no sum of them. */
function readNumber(written: string, hasUnit: boolean): number {
  if (WITH_COMMAS.test(written)) return Number(written.replaceAll(',', ''));
  if (!hasUnit && WITH_DOTS.test(written)) {
    return Number(written.replaceAll('.', '').replace(',', '.'));
  }
  return WITH_NEITHER.test(written) ? Number(written.replace(',', '.')) : Number.NaN;
}
