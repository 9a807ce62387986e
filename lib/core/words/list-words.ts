import { perLanguage } from './spoken';

const and = perLanguage(({ locale }) => new Intl.ListFormat(asBritish(locale)));
const or = perLanguage(
  ({ locale }) => new Intl.ListFormat(asBritish(locale), { type: 'disjunction' }),
);

/** `a`, `a and b`, `a, b and c`, as the language lists things. */
export function listAll(words: readonly string[]): string {
  return and().format(words);
}

/** `a`, `a or b`, `a, b or c`. */
export function listAny(words: readonly string[]): string {
  return or().format(words);
}

/** Buyline's English has no comma before the last of a list. */
function asBritish(locale: string): string {
  return locale.startsWith('en') ? 'en-GB' : locale;
}
