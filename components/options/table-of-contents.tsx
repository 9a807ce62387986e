import type { MessageKey } from '@/lib/core/words/catalogue';
import { say } from '@/lib/core/words/say';

/** The sections of the options page, in their order. */
const OPTIONS_SECTIONS = [
  { anchor: 'watchlist', title: 'watchTitle' },
  { anchor: 'rules', title: 'ruleTitle' },
  { anchor: 'notifications', title: 'notifyTitle' },
  { anchor: 'funds', title: 'fundsYouFollow' },
  { anchor: 'reading', title: 'optionsReading' },
  { anchor: 'language', title: 'optionsLanguage' },
  { anchor: 'sites', title: 'optionsSites' },
  { anchor: 'corrections', title: 'correctionTitle' },
  { anchor: 'data', title: 'optionsData' },
  { anchor: 'requests', title: 'optionsRequests' },
  { anchor: 'contact', title: 'optionsContact' },
  { anchor: 'about', title: 'optionsAbout' },
] as const satisfies readonly { readonly anchor: string; readonly title: MessageKey }[];

interface TableOfContentsProps {
  /** The anchors of the sections that a search leaves; null for all. */
  readonly found: ReadonlySet<string> | null;
}

/** Links to the sections: beside them where there is room, above them where there is not. */
export function TableOfContents({ found }: TableOfContentsProps) {
  return (
    <nav className="contents" aria-label={say('optionsContents')}>
      <ul>
        {OPTIONS_SECTIONS.filter(({ anchor }) => found?.has(anchor) ?? true).map(
          ({ anchor, title }) => (
            <li key={anchor}>
              <a href={`#${anchor}`}>{say(title)}</a>
            </li>
          ),
        )}
      </ul>
    </nav>
  );
}
