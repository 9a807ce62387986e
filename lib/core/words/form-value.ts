import { numberFormat } from './number-format';

const formNumber = numberFormat({ maximumFractionDigits: 2 });

/** What stands in the places of a message; numbers are formed as the language does. */
export type Values = Readonly<Record<string, string | number>>;

/** The value of a place as text; a value that is missing is its place: wrong, and plain to see. */
export function formValue(place: string, values: Values): string {
  const value = values[place];
  return typeof value === 'number' ? formNumber(value) : (value ?? `{${place}}`);
}
