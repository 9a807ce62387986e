import type messages from '@/public/_locales/en/messages.json';

/** The name of a message in `public/_locales`. */
export type MessageKey = keyof typeof messages;

/** A message that has a form for each plural class: `filings` for `filings_one`, `filings_other`. */
export type PluralKey = MessageKey extends infer K
  ? K extends `${infer Stem}_other`
    ? Stem
    : never
  : never;

/** The messages of one language as they lie in our package. */
export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The words of one language. */
export interface Catalogue {
  /** BCP 47, by which numbers, dates and plurals are formed: `en-US`, `de`, `es`. */
  readonly locale: string;
  /** The message of a key, with its places as `{name}`; undefined or empty where it has none. */
  lookup(key: string): string | undefined;
}
