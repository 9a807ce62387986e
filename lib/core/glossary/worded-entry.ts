import type { MessageKey } from '@/lib/core/words/catalogue';
import { say } from '@/lib/core/words/say';
import type { GlossaryEntry } from './entry';
import { sourcesOf, type SourceName } from './sources';

type Named<End extends string, Key = MessageKey> = Key extends `glossary${infer Name}${End}`
  ? Name
  : never;

/** What an entry is called in the messages: those that have a term, a meaning and a limit. */
export type EntryName = Named<'Term'> & Named<'Mean'> & Named<'Not'>;

/** An entry as its place in the address, its name in the messages, and where it rests. */
export type EntryRow = readonly [string, EntryName, ...SourceName[]];

/** An entry in the language that is spoken. */
export function wordedEntry([anchor, name, ...sources]: EntryRow): GlossaryEntry {
  return {
    anchor,
    term: say(`glossary${name}Term`),
    meaning: say(`glossary${name}Mean`),
    not: say(`glossary${name}Not`),
    found: null,
    sources: sourcesOf(sources),
  };
}
