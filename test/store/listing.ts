import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@/test/suite/run-tool';

/** The languages in which the product is listed. */
export const LANGUAGES = ['en', 'de', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a store shows of the product in one language. */
export interface Listing {
  readonly name: string;
  /** One sentence, as in the manifest. */
  readonly summary: string;
  readonly description: string;
}

/**
 * The longest texts, in characters, that every store takes: names and summaries as the manifest
 * allows them (Chrome: 75 and 132), descriptions as the stores do (Chrome 16,000, Firefox 15,000,
 * Edge 10,000).
 */
export const LONGEST = { name: 45, summary: 132, description: 10_000 } as const;

const FORM = /^# (?<name>[^\n]+)\n\n> (?<summary>[^\n]+)\n\n(?<description>[^]+)$/;

/** The listing in a language, from `docs/store`. Throws when the file has not its three parts. */
export function readListing(language: Language): Listing {
  const path = `docs/store/listing.${language}.md`;
  const parts = FORM.exec(readFileSync(join(ROOT, path), 'utf8'))?.groups;
  const { name, summary, description } = parts ?? {};
  if (name === undefined || summary === undefined || description === undefined) {
    throw new Error(`${path} needs "# name", "> summary" and a description, in this order.`);
  }
  return { name, summary, description: description.trim() };
}
