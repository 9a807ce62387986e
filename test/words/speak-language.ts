import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { speak } from '@/lib/core/words/spoken';

export const LANGUAGES = ['en', 'de', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A message as browsers store it. */
export interface StoredMessage {
  readonly message: string;
  readonly description?: string;
}

const FOLDER = join(import.meta.dirname, '../../public/_locales');

/** Every message of a language, by its key. */
export function readMessages(language: Language): Readonly<Record<string, StoredMessage>> {
  return JSON.parse(readFileSync(join(FOLDER, language, 'messages.json'), 'utf8')) as Record<
    string,
    StoredMessage
  >;
}

/** From here on everything is said in this language. */
export function speakLanguage(language: Language): void {
  const messages = readMessages(language);
  const locale = language === 'en' ? 'en-US' : language;
  speak({ locale, lookup: (key) => messages[key]?.message });
}
