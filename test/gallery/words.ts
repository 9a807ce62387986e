import { speak } from '@/lib/core/words/spoken';
import german from '@/public/_locales/de/messages.json';
import english from '@/public/_locales/en/messages.json';
import spanish from '@/public/_locales/es/messages.json';

type Messages = Readonly<Record<string, { readonly message: string }>>;

const LANGUAGES: Readonly<Record<string, Messages>> = { de: german, en: english, es: spanish };

// Before anything else of the gallery is made: some of its states hold words.
const language = new URLSearchParams(location.search).get('language') ?? 'en';
const messages: Messages = LANGUAGES[language] ?? english;
speak({
  locale: messages['localeTag']?.message ?? 'en-US',
  lookup: (key) => messages[key]?.message,
});
document.documentElement.lang = language;
