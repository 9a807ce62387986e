import { perLanguage } from './spoken';

/** Forms numbers in the language that is spoken when it is called. */
export function numberFormat(options: Intl.NumberFormatOptions = {}): (value: number) => string {
  const format = perLanguage(({ locale }) => new Intl.NumberFormat(locale, options));
  return (value) => format().format(value);
}
