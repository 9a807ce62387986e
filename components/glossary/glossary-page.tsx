import { useState } from 'react';
import type { GlossaryTopic } from '@/lib/core/glossary/entry';
import { searchGlossary } from '@/lib/core/glossary/search';
import { say, sayCount } from '@/lib/core/words/say';
import { PageFrame } from '../history/page-frame';
import { PageSection } from '../history/page-section';
import { GlossaryEntry } from './glossary-entry';
import { SourceLine } from './source-line';

interface GlossaryPageProps {
  readonly topics: readonly GlossaryTopic[];
  /** What is searched for at first. */
  readonly query?: string;
}

/** Every term, badge and figure in plain language, with a search over all of them. */
export function GlossaryPage({ topics, query: first = '' }: GlossaryPageProps) {
  const [query, setQuery] = useState(first);
  const found = searchGlossary(topics, query);
  const count = found.reduce((sum, { entries }) => sum + entries.length, 0);
  return (
    <PageFrame
      title={say('glossaryTitle')}
      subtitle={say('glossarySubtitle')}
      foot={say('glossaryFoot')}
    >
      <div className="glossary-search">
        <label>
          <span className="hidden">{say('glossarySearch')}</span>
          <input
            type="search"
            placeholder={say('glossaryHint')}
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
        </label>
        <output className="fine">{countWords(count, query)}</output>
        <nav aria-label={say('glossarySubjects')}>
          <ul>
            {found.map(({ anchor, title }) => (
              <li key={anchor}>
                <a href={`#${anchor}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      {found.map(({ anchor, title, about, sources, entries }) => (
        <div key={anchor} id={anchor} className="glossary-topic">
          <PageSection title={title}>
            <p className="soft">{about}</p>
            <SourceLine sources={sources} />
            <div className="glossary-entries">
              {entries.map((entry) => (
                <GlossaryEntry key={entry.anchor} entry={entry} />
              ))}
            </div>
          </PageSection>
        </div>
      ))}
    </PageFrame>
  );
}

function countWords(count: number, query: string): string {
  if (query.trim() === '') return sayCount('glossaryCount', count);
  if (count === 0) return say('glossaryFoundNone');
  return sayCount('glossaryFound', count);
}
