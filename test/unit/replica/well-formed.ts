import { SaxesParser } from 'saxes';

/** Parses strictly; the parser's first complaint, or null for well-formed XML. */
export function complaint(xml: string): string | null {
  const parser = new SaxesParser();
  let first: string | null = null;
  parser.on('error', (error) => {
    first ??= error.message;
  });
  parser.write(xml).close();
  return first;
}
