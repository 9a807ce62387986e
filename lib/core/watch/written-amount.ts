const UNITS = { k: 1e3, m: 1e6, b: 1e9 } as const;
const WRITTEN = /^\$? ?(\d[\d,]{0,14})(\.\d{1,4})? ?([kmb])?$/i;

/** The largest amount that a rule can ask for, US dollars. */
const MOST = 1e12;

/**
 * Reads an amount in US dollars as people type it: `250000`, `$250,000`, `250k`, `1.5M`. Null for
 * an empty text, which asks for any amount; undefined for what is no amount.
 */
export function readAmount(text: string): number | null | undefined {
  const plain = text.trim();
  if (plain === '') return null;
  const match = WRITTEN.exec(plain);
  if (!match) return undefined;
  const [, whole = '', part = '', unit = ''] = match;
  const key = unit.toLowerCase();
  const times = key === 'k' || key === 'm' || key === 'b' ? UNITS[key] : 1;
  const amount = Math.round(Number(`${whole.replaceAll(',', '')}${part}`) * times);
  return amount > 0 && amount <= MOST ? amount : undefined;
}
