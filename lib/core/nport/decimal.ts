/** A decimal number as the form writes it, with or without digits before the point; else null. */
export function parseDecimal(text: string): number | null {
  return /^-?(?:\d{1,20}(?:\.\d{0,30})?|\.\d{1,30})$/.test(text) ? Number(text) : null;
}
