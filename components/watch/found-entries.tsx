import { entryLabel, entryPath, isNamed } from '@/lib/core/format/entry-words';
import { filedText } from '@/lib/core/format/filed-text';
import type { WatchEntry } from '@/lib/core/watch/entry';
import { say, sayCount } from '@/lib/core/words/say';

/** So many are named; more words find fewer. */
const SHOWN = 6;

interface FoundEntriesProps {
  readonly text: string;
  readonly entries: readonly WatchEntry[];
}

/** Those of the watchlist that fit what is typed, people and funds among them. */
export function FoundEntries({ text, entries }: FoundEntriesProps) {
  const found = entries.filter((entry) => isNamed(entry, text));
  const more = found.length - SHOWN;
  if (found.length === 0) return null;
  return (
    <section aria-label={say('watchFound')}>
      <h2 className="results-head">{say('watchFound')}</h2>
      <ul className="results">
        {found.slice(0, SHOWN).map((entry) => {
          const label = entryLabel(entry);
          const name = filedText(entry.name);
          return (
            <li key={entry.id}>
              <a className="results-link" href={entryPath(entry)} target="_blank" rel="noreferrer">
                <b className="results-ticker">
                  <bdi>{label}</bdi>
                </b>
                {name !== label && (
                  <span className="results-name">
                    <bdi>{name}</bdi>
                  </span>
                )}
              </a>
            </li>
          );
        })}
      </ul>
      {more > 0 && <p className="fine">{sayCount('watchFoundMore', more)}</p>}
    </section>
  );
}
