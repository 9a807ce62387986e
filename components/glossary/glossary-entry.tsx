import type { GlossaryEntry as Entry } from '@/lib/core/glossary/entry';
import { say } from '@/lib/core/words/say';
import { SourceLine } from './source-line';

/** One term with what it means, what it does not mean, and where that is written. */
export function GlossaryEntry({ entry }: { readonly entry: Entry }) {
  const { anchor, term, meaning, not, found, sources } = entry;
  return (
    <article
      id={anchor}
      className="glossary-entry"
      aria-labelledby={`${anchor}-term`}
      tabIndex={-1}
    >
      <h3 id={`${anchor}-term`}>
        <a href={`#${anchor}`}>{term}</a>
      </h3>
      <p>{meaning}</p>
      {(not !== null || found !== null) && (
        <dl>
          {found !== null && (
            <div>
              <dt>{say('glossaryWhatFound')}</dt>
              <dd>{found}</dd>
            </div>
          )}
          {not !== null && (
            <div>
              <dt>{say(found === null ? 'glossaryNotMeant' : 'glossaryAgainst')}</dt>
              <dd>{not}</dd>
            </div>
          )}
        </dl>
      )}
      <SourceLine sources={sources} />
    </article>
  );
}
